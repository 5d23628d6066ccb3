package org.onrecord.tagging;

/** The parts of an attribution, in the order of the network's tags: O, B-SOURCE, I-SOURCE, B-CUE, … */
public enum Role {
    SOURCE,
    CUE,
    CONTENT;

    /** The number of tags: one for outside, two for each role. */
    static final int TAGS = 1 + 2 * values().length;

    int begin() {
        return 1 + 2 * ordinal();
    }

    int inside() {
        return 2 + 2 * ordinal();
    }
}
