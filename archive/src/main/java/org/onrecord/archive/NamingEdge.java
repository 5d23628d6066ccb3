package org.onrecord.archive;

/**
 * A speaker speaks about another. Immutable.
 *
 * @param key the one who speaks
 * @param aboutKey the one who is named
 * @param words what finds these statements among the speaker's: {@link StatementQuery#words}
 * @param statements how often, each once in its story
 */
public record NamingEdge(String key, String speaker, String aboutKey, String about, String words, int statements) {}
