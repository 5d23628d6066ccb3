package org.onrecord.table;

import org.jspecify.annotations.Nullable;
import org.onrecord.Speaker;

/**
 * Who speaks, or who foresees.
 *
 * @param id of one of the article's speakers, or {@link Speaker#WRITER} or {@link Speaker#GENERIC}
 * @param name the name that a reader would give; null for the writer and for anybody
 */
public record Voice(String id, @Nullable String name, Speaker.@Nullable Kind kind) {}
