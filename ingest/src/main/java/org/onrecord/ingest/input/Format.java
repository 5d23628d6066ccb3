package org.onrecord.ingest.input;

/** What bytes are, as far as their first ones tell. */
public enum Format {
    TEXT,
    HTML,
    /** Perhaps a feed. */
    XML,
    /** One object, an array, or one object a line. */
    JSON,
    /** A mail. */
    MESSAGE,
    /** A page that a browser saved as one file in the form of a mail (RFC 2557). */
    MHTML,
    WARC,
    GZIP,
    ZIP,
    TAR,
    PDF,
    DOCX,
    /** Known, and not read. */
    OTHER
}
