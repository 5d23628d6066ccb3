package org.onrecord.web.http;

import org.jspecify.annotations.Nullable;

/**
 * What surrounds each page. Immutable.
 *
 * @param section where in the site the page is; null where it is nowhere
 * @param token what forms have to send along
 * @param archive the archive's name
 * @param writable whether the archive may be changed: where not, pages show no forms that change it
 * @param data the same data as JSON; null where there is none
 */
public record Frame(
        String title,
        Page.@Nullable Section section,
        String token,
        String archive,
        boolean writable,
        @Nullable String data) {}
