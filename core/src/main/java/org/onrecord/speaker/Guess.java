package org.onrecord.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who one part of a source is.
 *
 * @param entity null where it is no entity of the article, or not decided
 * @param special WRITER or GENERIC; null where it is neither
 * @param candidates where it is not decided
 */
record Guess(@Nullable Entity entity, @Nullable String special, double probability, List<Pointing.Answer> candidates) {

    private static final double LEAST = 0.05;

    static Guess of(Entity entity, double probability) {
        return new Guess(entity, null, probability, List.of());
    }

    static Guess special(String special, double probability) {
        return new Guess(null, special, probability, List.of());
    }

    /** Not knowing who speaks is no better than the best candidate is. */
    static Guess undecided(List<Pointing.Answer> candidates) {
        double best = candidates.isEmpty() ? LEAST : candidates.get(0).probability();
        return new Guess(null, null, best, candidates);
    }

    static Guess nobody(double probability) {
        return new Guess(null, null, probability, List.of());
    }
}
