package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.onrecord.forecast.Term.Kind;

/** Reads a whole horizon: how the forecast lies to a period, and the period, or from which to which. */
final class HorizonReader {
    private final Terms terms;
    private final LocalDate published;

    HorizonReader(Terms terms, LocalDate published) {
        this.terms = terms;
        this.published = published;
    }

    Optional<DateInterval> read() {
        if (terms.skip(Kind.ONWARD)) {
            return whole(Optional.of(new DateInterval(published, null)));
        }
        Bound bound = bound();
        PeriodReader reader = new PeriodReader(terms, published, bound);
        List<Days> periods = reader.read();
        List<Days> ranges = terms.firstOf(() -> upTo(periods, reader));
        if (!ranges.isEmpty()) {
            return whole(rangeBound(bound).of(ranges, published));
        }
        if (isOfEvent(periods, bound)) {
            terms.skipRest();
        }
        Bound last =
                terms.take(Kind.SUFFIX).map(Term::value).map(Bound::valueOf).orElse(bound);
        return whole(last.of(periods, published));
    }

    /** Of "starting in" and the like, the one that says more. */
    private Bound bound() {
        Bound strongest = Bound.DURING;
        for (Optional<Bound> next = terms.takeBound(); next.isPresent(); next = terms.takeBound()) {
            if (!strongest.isPoint() && next.get() != Bound.DURING) {
                strongest = next.get();
            }
        }
        return strongest;
    }

    private List<Days> upTo(List<Days> periods, PeriodReader reader) {
        boolean joined = terms.skip(Kind.TO) || terms.skip(Kind.AND) || terms.skip(Kind.OR) || terms.skip(Bound.BY);
        if (periods.isEmpty() || !joined) {
            return List.of();
        }
        return ranges(periods, reader.read());
    }

    /** "From November to March" may have begun, so the end says which November; "from Monday until 2020" is the next. */
    private List<Days> ranges(List<Days> starts, List<Days> ends) {
        if (ends.size() == 1) {
            Days end = ends.get(0);
            return starts.stream()
                    .filter(start -> starts.size() == 1 || !start.isOverBy(published))
                    .limit(1)
                    .filter(start -> !start.first().isAfter(end.last()))
                    .map(start -> Days.spanning(start, end))
                    .toList();
        }
        return ends.stream()
                .map(end -> lastBefore(end, starts).map(start -> Days.spanning(start, end)))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Days> lastBefore(Days end, List<Days> starts) {
        return starts.stream()
                .filter(start -> !start.first().isAfter(end.first()))
                .reduce((earlier, later) -> later);
    }

    /**
     * Whether an event is named behind the period: "Monday's debate", "the 2016 convention". It is on the day that is
     * named, or somewhere in the period; what is before or after it is then unknown.
     */
    private boolean isOfEvent(List<Days> periods, Bound bound) {
        boolean day = periods.stream().allMatch(Days::isOneDay);
        boolean year = periods.stream()
                .allMatch(days -> Grain.YEAR.around(days.first()).equals(days));
        return (day || !bound.isPoint()) && (terms.at(Kind.POSSESSIVE) || (year && terms.at(Kind.UNKNOWN)));
    }

    /** "From" begins a range, but with an end it is no open one. */
    private static Bound rangeBound(Bound bound) {
        return bound == Bound.FROM ? Bound.DURING : bound;
    }

    private Optional<DateInterval> whole(Optional<DateInterval> interval) {
        return terms.atEnd() ? interval : Optional.empty();
    }
}
