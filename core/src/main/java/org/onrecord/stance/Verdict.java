package org.onrecord.stance;

import org.jspecify.annotations.Nullable;
import org.onrecord.Stance;
import org.onrecord.text.TokenRange;

/**
 * A stance in tokens.
 *
 * @param evidence the words that show it; null for {@link Stance.Value#NONE}
 */
public record Verdict(Stance.Value value, @Nullable TokenRange evidence, double probability) {}
