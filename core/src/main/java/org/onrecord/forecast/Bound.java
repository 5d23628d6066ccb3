package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** How a forecast lies to the period that its horizon names; the limits stand last. */
enum Bound {
    IN,
    DURING,
    WITHIN,
    BY,
    BEFORE,
    AFTER,
    SINCE,
    FROM;

    /** Whether it needs one day of the period: "by the middle of March" is not by the end of its second third. */
    boolean isPoint() {
        return compareTo(BY) >= 0;
    }

    /**
     * The interval, without the days before publishing.
     *
     * @param periods when the period that is named comes round, in order; a single one if its year is known
     */
    Optional<DateInterval> of(List<Days> periods, LocalDate published) {
        return periods.stream()
                .filter(days -> periods.size() == 1 || !days.isOverBy(published))
                .map(days -> of(days, published))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<DateInterval> of(Days days, LocalDate published) {
        return switch (this) {
            case IN, DURING, WITHIN -> between(later(days.first(), published), days.last());
            case BY -> between(published, days.last());
            case BEFORE -> between(published, days.first().minusDays(1));
            case AFTER -> Optional.of(new DateInterval(later(days.last().plusDays(1), published), null));
            case SINCE -> Optional.of(new DateInterval(published, null));
            case FROM -> Optional.of(new DateInterval(later(days.first(), published), null));
        };
    }

    private static LocalDate later(LocalDate day, LocalDate other) {
        return day.isAfter(other) ? day : other;
    }

    private static Optional<DateInterval> between(LocalDate from, LocalDate to) {
        return to.isBefore(from) ? Optional.empty() : Optional.of(new DateInterval(from, to));
    }
}
