package org.onrecord.ingest.page.metadata;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.date.Moment;

/**
 * Chooses between times that disagree. Programs declare times in UTC, by which an evening in America is the next day; the
 * day of an article is the one that its page shows.
 */
final class Publication {
    private static final Duration SAME = Duration.ofSeconds(60);
    private static final int QUARTER = 15 * 60;
    private static final int FARTHEST = 14 * 60 * 60;

    private Publication() {}

    /**
     * The first that is declared, by the page's own clock where that is known; without a declared time, the first printed.
     *
     * @param declared the most trusted first
     * @param printed beside the headline
     */
    static @Nullable Moment choose(List<Moment> declared, List<Moment> printed) {
        List<Moment> all = Stream.concat(declared.stream(), printed.stream()).toList();
        Moment first = all.stream().findFirst().orElse(null);
        if (first == null) {
            return null;
        }
        Moment timed = first.time() != null
                ? first
                : all.stream()
                        .filter(other -> other.time() != null && other.date().equals(first.date()))
                        .findFirst()
                        .orElse(first);
        if (!ZoneOffset.UTC.equals(timed.offset())) {
            return timed;
        }
        return all.stream()
                .filter(other -> isSame(timed, other))
                .map(Moment::offset)
                .filter(offset -> offset != null && !offset.equals(ZoneOffset.UTC))
                .findFirst()
                .map(timed::at)
                .orElseGet(() -> printed.stream()
                        .findFirst()
                        .map(shown -> byItsClock(timed, shown))
                        .orElse(timed));
    }

    private static boolean isSame(Moment one, Moment other) {
        Instant instant = one.instant();
        Instant otherInstant = other.instant();
        return instant != null
                && otherInstant != null
                && Duration.between(instant, otherInstant).abs().compareTo(SAME) < 0;
    }

    /** The distance between UTC and a printed time tells the clock by which that was printed. */
    private static Moment byItsClock(Moment universal, Moment shown) {
        long days = Duration.between(
                        universal.date().atStartOfDay(), shown.date().atStartOfDay())
                .toDays();
        if (Math.abs(days) != 1) {
            return universal;
        }
        if (universal.time() == null || shown.time() == null) {
            return shown;
        }
        Duration distance = Duration.between(
                universal.date().atTime(universal.time().withSecond(0).withNano(0)),
                shown.date().atTime(shown.time()));
        long seconds = distance.toSeconds();
        return seconds % QUARTER == 0 && Math.abs(seconds) <= FARTHEST
                ? universal.at(ZoneOffset.ofTotalSeconds((int) seconds))
                : universal;
    }
}
