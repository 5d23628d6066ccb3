package org.onrecord.ingest.documents;

/**
 * A line as it is printed.
 *
 * @param begins whether space before it, or its indent, sets it off as the first of a paragraph
 */
record Line(String words, boolean begins) {}
