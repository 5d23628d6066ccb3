package org.onrecord.ingest.input;

/** What bytes are, as far as their first ones tell. */
public enum Format {
    TEXT,
    HTML,
    /** Perhaps a feed. */
    XML,
    /** One object, an array, or one object a line. */
    JSON,
    /** An RFC 5322 header stands first: a mail, or a page saved as MHTML. */
    MESSAGE,
    WARC,
    GZIP,
    /** Perhaps a DOCX document. */
    ZIP,
    TAR,
    PDF,
    /** Known, and not read. */
    OTHER
}
