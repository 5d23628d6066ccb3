package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.onrecord.forecast.Term.Kind;

/** Reads how far from the publishing date, or from another day: "the next ten days", "two weeks after Christmas". */
final class AmountReader {
    private final Terms terms;
    private final LengthReader lengths;
    private final LocalDate published;
    private final Bound bound;
    private final Supplier<List<Days>> period;

    /** @param period reads the period from which one counts */
    AmountReader(Terms terms, LocalDate published, Bound bound, Supplier<List<Days>> period) {
        this.terms = terms;
        this.lengths = new LengthReader(terms);
        this.published = published;
        this.bound = bound;
        this.period = period;
    }

    /** "the next ten days", "coming weeks", "the year ahead"; but "next year" is the calendar's. */
    List<Days> coming() {
        boolean definite = terms.skip(Kind.THE) || terms.skip(Kind.THIS);
        boolean next = terms.skip(Kind.NEXT);
        boolean coming = terms.skip(Kind.COMING);
        return terms.firstOf(
                () -> comingCounted(next || coming),
                () -> comingVague(next || coming),
                () -> comingOne(coming || (definite && (next || bound == Bound.WITHIN)), definite));
    }

    private List<Days> comingCounted(boolean coming) {
        List<Length> found = lengths.counted();
        Optional<Bound> ahead = terms.take(Kind.AHEAD).map(Term::value).map(Bound::valueOf);
        if (found.isEmpty() || !(coming || ahead.isPresent())) {
            return List.of();
        }
        boolean point = !coming
                && bound != Bound.WITHIN
                && ahead.filter(Bound.IN::equals).isPresent();
        return point ? around(found) : span(found);
    }

    private List<Days> comingVague(boolean coming) {
        List<Length> found = lengths.vague();
        boolean ahead = terms.skip(Kind.AHEAD);
        return found.isEmpty() || !(coming || ahead) ? List.of() : span(found);
    }

    private List<Days> comingOne(boolean coming, boolean definite) {
        List<Length> found = lengths.single();
        boolean ahead = terms.skip(Kind.AHEAD);
        return found.isEmpty() || !(coming || (definite && ahead)) ? List.of() : span(found);
    }

    /** "ten days", "in ten days", "in a matter of weeks". */
    List<Days> bare() {
        List<Length> counted = terms.firstOf(lengths::counted);
        if (!counted.isEmpty()) {
            return bound == Bound.IN ? around(counted) : span(counted);
        }
        List<Length> vague = lengths.vague();
        return vague.isEmpty() ? List.of() : span(vague);
    }

    /** "two weeks after Christmas", "the day after tomorrow", "a week from Saturday", "within a week of Nov. 8". */
    List<Days> fromElsewhere() {
        terms.skip(Kind.THE);
        List<Length> found = terms.firstOf(lengths::counted, lengths::single);
        if (found.isEmpty()) {
            return List.of();
        }
        Length length = found.get(0);
        Optional<Bound> side = terms.takeBound().or(this::window);
        List<Days> origins = side.isEmpty() ? List.of() : period.get();
        return origins.stream()
                .map(origin -> away(length, side.orElseThrow(), origin))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Bound> window() {
        return bound == Bound.WITHIN && terms.skip(Kind.OF) ? Optional.of(Bound.WITHIN) : Optional.empty();
    }

    private Optional<Days> away(Length length, Bound side, Days origin) {
        LocalDate after = length.after(origin.last());
        return switch (side) {
            case AFTER ->
                Optional.of(bound == Bound.WITHIN ? new Days(origin.last().plusDays(1), after) : length.around(after));
            case BEFORE -> Optional.of(length.around(length.before(origin.first())));
            case FROM -> Optional.of(Days.of(after));
            case WITHIN -> Optional.of(new Days(origin.first(), after));
            default -> Optional.empty();
        };
    }

    private List<Days> span(List<Length> leastAndMost) {
        return List.of(new Days(published, leastAndMost.get(1).after(published)));
    }

    private List<Days> around(List<Length> leastAndMost) {
        Days least = leastAndMost.get(0).around(leastAndMost.get(0).after(published));
        Days most = leastAndMost.get(1).around(leastAndMost.get(1).after(published));
        return most.last().isBefore(least.first()) ? List.of() : List.of(Days.spanning(least, most));
    }
}
