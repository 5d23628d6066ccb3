package org.onrecord.forecast;

/**
 * A word, a number or a set phrase of a horizon.
 *
 * @param value what it means, as the kind needs it
 * @param text how it is written, in lower case
 */
record Term(Kind kind, String value, String text) {
    enum Kind {
        /** Said of all time to come: "from now on". */
        ONWARD,
        /** A {@link Bound}. */
        BOUND,
        /** A {@link Bound} that stands behind the period: "at the latest". */
        SUFFIX,
        /** A {@link Part}. */
        PART,
        /** A {@link Unit} in the singular. */
        UNIT,
        /** A {@link Unit} in the plural, and how many are meant where no number stands. */
        UNITS,
        NUMBER,
        /** Before a unit. */
        FRACTION,
        /** Behind a number. */
        AND_A_HALF,
        /** Counted from 1, or from the end by -1. */
        ORDINAL,
        YEAR,
        /** Its first year. */
        DECADE,
        /** In ISO 8601. */
        DATE,
        MONTH,
        WEEKDAY,
        WEEKEND,
        /** Its first month. */
        SEASON,
        /** A {@link Holiday}. */
        HOLIDAY,
        /** A {@link Holiday} only where a year or month stands before it, as "the 2018 election". */
        DATED,
        /** Days from the publishing date. */
        DAY,
        SAME_TIME,
        THE,
        THIS,
        NEXT,
        COMING,
        LATER,
        /** Behind a length of time, a {@link Bound}: "the weeks ahead" is during, "three weeks from now" in. */
        AHEAD,
        OF,
        TO,
        AND,
        OR,
        POSSESSIVE,
        /** Says nothing of the time. */
        FILLER,
        UNKNOWN
    }
}
