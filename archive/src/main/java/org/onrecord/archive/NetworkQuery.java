package org.onrecord.archive;

import org.jspecify.annotations.Nullable;

/**
 * Which part of the network is wanted. Immutable.
 *
 * @param since the first day, month or year in which the article was published, "2016-09"; null where it does not matter
 * @param until the last one; null where it does not matter
 * @param least how many statements an edge has at least
 * @param most so many of those who speak most, and so many publishers at most
 */
public record NetworkQuery(@Nullable String since, @Nullable String until, int least, int most) {

    boolean isDated() {
        return since != null || until != null;
    }

    /** Of rows that have a date of publication, under a name. */
    Conditions dated(String table) {
        Conditions conditions = new Conditions();
        conditions.addIf(since != null, table + ".published >= ?", since);
        conditions.addIf(until != null, table + ".published <> '' AND " + table + ".published < ? || '~'", until);
        return conditions;
    }
}
