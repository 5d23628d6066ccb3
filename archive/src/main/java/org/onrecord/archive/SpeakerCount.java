package org.onrecord.archive;

import org.onrecord.Speaker;

/**
 * How much somebody speaks. Immutable.
 *
 * @param key what the speaker is called in commands, "hillary-clinton"
 * @param statements each once in its story
 * @param articles in how many
 */
public record SpeakerCount(String key, String name, Speaker.Kind kind, int statements, int articles) {}
