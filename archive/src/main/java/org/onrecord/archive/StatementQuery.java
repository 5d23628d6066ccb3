package org.onrecord.archive;

import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Stance;

/**
 * Which statements are wanted. What is null does not matter. Immutable.
 *
 * @param words as a person types them: words, "phrases", prefixes with a star, AND, OR, NOT, brackets
 * @param speaker a name, an alias or a key
 * @param publisher as articles name it, in any case
 * @param since the first day, month or year in which the article was published, "2016-09"
 * @param until the last one
 * @param type without it, communications only
 * @param leastConfidence from 0 to 1
 */
public record StatementQuery(
        @Nullable String words,
        @Nullable String speaker,
        @Nullable String publisher,
        @Nullable String since,
        @Nullable String until,
        Attribution.@Nullable Kind kind,
        Attribution.@Nullable Type type,
        Attribution.@Nullable Determinacy determinacy,
        Stance.@Nullable Value stance,
        double leastConfidence) {

    /** All statements. */
    public static final StatementQuery ALL =
            new StatementQuery(null, null, null, null, null, null, null, null, null, 0);

    public StatementQuery withWords(@Nullable String value) {
        return new StatementQuery(
                value, speaker, publisher, since, until, kind, type, determinacy, stance, leastConfidence);
    }

    public StatementQuery withSpeaker(@Nullable String value) {
        return new StatementQuery(
                words, value, publisher, since, until, kind, type, determinacy, stance, leastConfidence);
    }

    public StatementQuery withPublisher(@Nullable String value) {
        return new StatementQuery(
                words, speaker, value, since, until, kind, type, determinacy, stance, leastConfidence);
    }

    public StatementQuery withSince(@Nullable String value) {
        return new StatementQuery(
                words, speaker, publisher, value, until, kind, type, determinacy, stance, leastConfidence);
    }

    public StatementQuery withUntil(@Nullable String value) {
        return new StatementQuery(
                words, speaker, publisher, since, value, kind, type, determinacy, stance, leastConfidence);
    }

    public StatementQuery withKind(Attribution.@Nullable Kind value) {
        return new StatementQuery(
                words, speaker, publisher, since, until, value, type, determinacy, stance, leastConfidence);
    }

    public StatementQuery withType(Attribution.@Nullable Type value) {
        return new StatementQuery(
                words, speaker, publisher, since, until, kind, value, determinacy, stance, leastConfidence);
    }

    public StatementQuery withDeterminacy(Attribution.@Nullable Determinacy value) {
        return new StatementQuery(words, speaker, publisher, since, until, kind, type, value, stance, leastConfidence);
    }

    public StatementQuery withStance(Stance.@Nullable Value value) {
        return new StatementQuery(
                words, speaker, publisher, since, until, kind, type, determinacy, value, leastConfidence);
    }

    public StatementQuery withLeastConfidence(double value) {
        return new StatementQuery(words, speaker, publisher, since, until, kind, type, determinacy, stance, value);
    }
}
