package org.onrecord.archive;

/**
 * A publisher quotes a speaker. Immutable.
 *
 * @param key the speaker's
 * @param statements how often, each once in its story
 */
public record QuotingEdge(String publisher, String key, String speaker, int statements) {}
