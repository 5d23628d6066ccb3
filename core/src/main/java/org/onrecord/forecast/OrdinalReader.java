package org.onrecord.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.onrecord.forecast.Term.Kind;

/** Reads what is counted within a period: "the first two weeks of March", "the second half of 2018". */
final class OrdinalReader {
    private final Terms terms;
    private final LengthReader lengths;
    private final Supplier<List<Days>> period;

    /** @param period reads the period within which one counts */
    OrdinalReader(Terms terms, Supplier<List<Days>> period) {
        this.terms = terms;
        this.lengths = new LengthReader(terms);
        this.period = period;
    }

    List<Days> read() {
        terms.skip(Kind.THE);
        Optional<Integer> ordinal = terms.takeNumber(Kind.ORDINAL);
        if (ordinal.isEmpty()) {
            return List.of();
        }
        Optional<Function<Days, Optional<Days>>> counted = counted(ordinal.get());
        if (counted.isEmpty() || !(terms.skip(Kind.OF) || terms.skip(Bound.IN))) {
            return List.of();
        }
        return period.get().stream()
                .map(counted.get())
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Function<Days, Optional<Days>>> counted(int ordinal) {
        Optional<Integer> parts = terms.takePartsOfYear();
        if (parts.isPresent()) {
            return Optional.of(within -> part(within, ordinal, parts.get()));
        }
        Optional<Term> weekday = terms.take(Kind.WEEKDAY);
        if (weekday.isPresent()) {
            return Optional.of(within ->
                    weekday(within, ordinal, DayOfWeek.valueOf(weekday.get().value())));
        }
        List<Length> length = terms.firstOf(lengths::counted, lengths::vague, lengths::single);
        if (!length.isEmpty()) {
            return Optional.of(within -> stretch(within, ordinal, length.get(1)));
        }
        return Optional.of(within -> stretch(within, ordinal, new Length(1, Unit.DAY)));
    }

    private static Optional<Days> part(Days within, int ordinal, int parts) {
        int number = ordinal < 0 ? parts + 1 + ordinal : ordinal;
        return number > parts ? Optional.empty() : Optional.of(within.part(number, parts));
    }

    private static Optional<Days> weekday(Days within, int ordinal, DayOfWeek weekday) {
        LocalDate day = ordinal < 0
                ? within.last().with(TemporalAdjusters.previousOrSame(weekday)).plusWeeks(ordinal + 1)
                : within.first().with(TemporalAdjusters.nextOrSame(weekday)).plusWeeks(ordinal - 1);
        return within.contains(day) ? Optional.of(Days.of(day)) : Optional.empty();
    }

    private static Optional<Days> stretch(Days within, int ordinal, Length length) {
        LocalDate origin = ordinal < 0 ? within.last().plusDays(1) : within.first();
        double units = (ordinal < 0 ? ordinal : ordinal - 1) * length.count();
        LocalDate first = length.unit().after(origin, units);
        LocalDate last = length.after(first).minusDays(1);
        return within.contains(first) && within.contains(last) ? Optional.of(new Days(first, last)) : Optional.empty();
    }
}
