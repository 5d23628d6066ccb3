package org.onrecord.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * What comes round once a cycle, as June or Christmas does each year and Tuesday each week.
 *
 * @param cycleOf the number of the cycle in which a day lies
 * @param in when it comes in a cycle; empty where it doesn't, as the 29th of February
 */
record Recurrence(ToIntFunction<LocalDate> cycleOf, IntFunction<Optional<Days>> in) {
    /** From one 29th of February to the next it is eight years at most. */
    private static final int CYCLES_AHEAD = 9;

    private static final LocalDate A_MONDAY = LocalDate.of(1970, 1, 5);

    static Recurrence yearly(IntFunction<Days> in) {
        return new Recurrence(LocalDate::getYear, year -> existing(in, year));
    }

    /** @param first how many days after Monday it begins */
    static Recurrence weekly(int first, int days) {
        return new Recurrence(Recurrence::weekOf, week -> {
            LocalDate day = A_MONDAY.plusWeeks(week).plusDays(first);
            return Optional.of(new Days(day, day.plusDays(days - 1)));
        });
    }

    static Recurrence monthly(int dayOfMonth) {
        return new Recurrence(
                day -> (int) day.getLong(ChronoField.PROLEPTIC_MONTH),
                month -> existing(
                        number -> Days.of(
                                LocalDate.of(Math.floorDiv(number, 12), Math.floorMod(number, 12) + 1, dayOfMonth)),
                        month));
    }

    /** When it comes, from the last cycle on. */
    List<Days> around(LocalDate day) {
        int cycle = cycleOf.applyAsInt(day);
        return IntStream.range(cycle - 1, cycle + CYCLES_AHEAD)
                .mapToObj(in)
                .flatMap(Optional::stream)
                .toList();
    }

    /** In the cycle after the one in which the day lies: written in March, next November is that of next year. */
    List<Days> next(LocalDate day) {
        int cycle = cycleOf.applyAsInt(day);
        boolean lastGoesOn =
                in.apply(cycle - 1).filter(days -> days.contains(day)).isPresent();
        int next = lastGoesOn ? cycle : cycle + 1;
        return IntStream.range(next, next + CYCLES_AHEAD)
                .mapToObj(in)
                .flatMap(Optional::stream)
                .limit(1)
                .toList();
    }

    /** When it begins within a period; empty unless it does so once. */
    Optional<Days> within(Days period) {
        int first = cycleOf.applyAsInt(period.first());
        int last = cycleOf.applyAsInt(period.last());
        if (last - first > CYCLES_AHEAD) {
            return Optional.empty();
        }
        List<Days> found = IntStream.rangeClosed(first, last)
                .mapToObj(in)
                .flatMap(Optional::stream)
                .filter(days -> period.contains(days.first()))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    private static int weekOf(LocalDate day) {
        return (int) Math.floorDiv(day.toEpochDay() - A_MONDAY.toEpochDay(), 7L);
    }

    private static Optional<Days> existing(IntFunction<Days> in, int cycle) {
        try {
            return Optional.of(in.apply(cycle));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
