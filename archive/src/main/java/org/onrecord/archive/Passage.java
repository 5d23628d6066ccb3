package org.onrecord.archive;

/**
 * A piece of a statement's words. Immutable.
 *
 * @param isFound whether it is what a search looked for, in any of its forms
 */
public record Passage(String words, boolean isFound) {}
