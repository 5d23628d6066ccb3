package org.onrecord.archive;

import org.jspecify.annotations.Nullable;

/**
 * Who speaks, as people read it. Immutable.
 *
 * @param name "Ada Quill", "the writer", "anybody"
 * @param key what the speaker is called in commands and addresses; null for the writer, for anybody, and for who has no name
 */
public record NamedSpeaker(String name, @Nullable String key) {}
