package org.onrecord.archive;

/** What became of an article that was given to the archive. */
public enum Arrival {
    /** It was not known. */
    NEW,
    /** An article was known at the same address, with another text. */
    NEW_VERSION,
    /** It was kept before as it is. */
    KNOWN
}
