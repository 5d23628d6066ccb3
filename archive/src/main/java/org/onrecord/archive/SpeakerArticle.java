package org.onrecord.archive;

import org.onrecord.Metadata;

/**
 * An article in which somebody speaks. Immutable.
 *
 * @param article its identity
 * @param statements how many are the speaker's
 */
public record SpeakerArticle(String article, Metadata metadata, int statements) {}
