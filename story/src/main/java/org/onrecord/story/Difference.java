package org.onrecord.story;

/** In what way a variant of a quotation differs from the fullest form. */
public enum Difference {
    /** Words left out at an end, or where the article shows that some are left out. */
    CUT,
    /** Words left out between others, and nothing shows it. */
    OMITTED,
    /** What made the claim less certain is left out or replaced: "I think", "maybe", "could". */
    DROPPED_HEDGE,
    CHANGED_WORD,
    /** Words put between, in square brackets or not; or the fullest form has such an editor's note, and this has not. */
    INSERTED,
    /** The variant goes on where the fullest form begins or ends. */
    LONGER,
    /** The same words with other marks between them; quotation marks and the kind of dash aside. */
    PUNCTUATION
}
