package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.onrecord.forecast.Term.Kind;

/** Reads the calendar's own periods: "2018", "the 2020s", "this week", "next year", "the week of Nov. 14". */
final class CalendarReader {
    private final Terms terms;
    private final LocalDate published;
    private final Supplier<List<Days>> period;
    private Optional<Unit> lastUnit = Optional.empty();

    /** @param period reads the day around which a period is */
    CalendarReader(Terms terms, LocalDate published, Supplier<List<Days>> period) {
        this.terms = terms;
        this.published = published;
        this.period = period;
    }

    List<Days> read() {
        return terms.firstOf(this::year, this::next, this::running, this::runningOrNext, this::sameTime);
    }

    /** "the week of Nov. 14". */
    List<Days> around() {
        terms.skip(Kind.THE);
        Optional<Grain> grain = grain();
        if (grain.isEmpty() || !terms.skip(Kind.OF)) {
            return List.of();
        }
        return period.get().stream()
                .map(days -> grain.get().around(days.first()))
                .toList();
    }

    private List<Days> year() {
        if (terms.skip(Kind.THE) && terms.at(Kind.UNIT) && terms.at(1, Kind.YEAR)) {
            terms.skip(Kind.UNIT);
        }
        return terms.takeNumber(Kind.YEAR)
                .map(year -> Grain.YEAR.around(LocalDate.of(year, 1, 1)))
                .or(() -> terms.takeNumber(Kind.DECADE).map(year -> Grain.DECADE.around(LocalDate.of(year, 1, 1))))
                .map(List::of)
                .orElse(List.of());
    }

    /** "next week"; "the week after next"; "next" alone, in "this week or next". */
    private List<Days> next() {
        if (terms.skip(Kind.NEXT)) {
            return later(1, terms.atEnd() ? lastUnit : unit());
        }
        terms.skip(Kind.THE);
        Optional<Unit> unit = unit();
        return terms.skip(Bound.AFTER) && terms.skip(Kind.NEXT) ? later(2, unit) : List.of();
    }

    private List<Days> running() {
        return terms.skip(Kind.THIS) ? later(0, unit()) : List.of();
    }

    /** "the month", "by month's end"; written late in a month, the start of the month is that of the next one. */
    private List<Days> runningOrNext() {
        terms.skip(Kind.THE);
        Optional<Unit> unit = unit();
        return Stream.of(0, 1).flatMap(count -> later(count, unit).stream()).toList();
    }

    /** "this time next year". */
    private List<Days> sameTime() {
        if (!terms.skip(Kind.SAME_TIME)) {
            return List.of();
        }
        Optional<LocalDate> day = terms.skip(Kind.NEXT)
                ? unit().map(unit -> unit.after(published, 1))
                : terms.takeNumber(Kind.DAY).map(published::plusDays);
        return day.map(Days::of).map(List::of).orElse(List.of());
    }

    private List<Days> later(int count, Optional<Unit> unit) {
        return unit.flatMap(found -> Grain.of(found).map(grain -> grain.around(found.after(published, count))))
                .map(List::of)
                .orElse(List.of());
    }

    private Optional<Grain> grain() {
        return unit().flatMap(Grain::of);
    }

    private Optional<Unit> unit() {
        Optional<Unit> unit = terms.take(Kind.UNIT).map(Term::value).map(Unit::valueOf);
        if (unit.isPresent()) {
            lastUnit = unit;
        }
        return unit;
    }
}
