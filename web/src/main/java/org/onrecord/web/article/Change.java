package org.onrecord.web.article;

/** Words of two texts that are laid side by side. Immutable. */
public record Change(Kind kind, String words) {

    /** Which of the two has them. */
    public enum Kind {
        BOTH,
        LEFT_OUT,
        PUT_IN
    }
}
