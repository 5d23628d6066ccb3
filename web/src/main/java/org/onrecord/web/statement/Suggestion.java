package org.onrecord.web.statement;

import org.jspecify.annotations.Nullable;
import org.onrecord.web.http.Address;

/**
 * What somebody who types may mean. Immutable.
 *
 * @param field the field of the search in which the value goes
 * @param value "Tomas Reuter"
 * @param statements how many there are; null where nobody has counted them
 */
public record Suggestion(
        String field, String value, @Nullable Integer statements) {

    /** The search for it. */
    public String address() {
        return Address.of("/search").with(field, value).text();
    }
}
