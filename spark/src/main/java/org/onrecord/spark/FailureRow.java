package org.onrecord.spark;

/**
 * An input, or a record in one, that could not be read.
 *
 * @param input its name: a path, with what it holds behind it
 * @param cause in plain words that follow the name: "is empty"
 */
record FailureRow(String input, String cause) {}
