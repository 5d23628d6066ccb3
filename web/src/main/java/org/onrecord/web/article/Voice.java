package org.onrecord.web.article;

import org.jspecify.annotations.Nullable;

/**
 * Somebody who speaks in an article. Immutable.
 *
 * @param kind "person", "organisation"; empty for the writer and for anybody
 * @param hue the class that gives the colour, "hue-3"
 * @param page where there is more about them; null where the archive knows no more
 */
public record Voice(
        String name, String kind, String hue, @Nullable String page) {}
