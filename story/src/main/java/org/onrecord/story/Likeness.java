package org.onrecord.story;

/**
 * How much of their wording two articles have in common.
 *
 * @param containment the share of the shorter one's that is in the longer one, from 0 to 1
 * @param resemblance the share of both's together that is in both, from 0 to 1
 */
public record Likeness(double containment, double resemblance) {
    static final Likeness NONE = new Likeness(0, 0);
}
