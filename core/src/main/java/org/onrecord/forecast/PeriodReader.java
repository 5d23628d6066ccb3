package org.onrecord.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.onrecord.forecast.Term.Kind;

/**
 * Reads one period: when it comes round, in order, a single time if its year is known. Nothing is found where the words
 * name none.
 */
final class PeriodReader {
    private final Terms terms;
    private final LocalDate published;
    private final Bound bound;
    private final AmountReader amounts;
    private final OrdinalReader ordinals;
    private final CalendarReader calendar;
    private final RecurrenceReader recurrences;

    PeriodReader(Terms terms, LocalDate published, Bound bound) {
        this.terms = terms;
        this.published = published;
        this.bound = bound;
        this.amounts = new AmountReader(terms, published, bound, this::read);
        this.ordinals = new OrdinalReader(terms, this::read);
        this.calendar = new CalendarReader(terms, published, this::read);
        this.recurrences = new RecurrenceReader(terms);
    }

    List<Days> read() {
        List<Days> found = terms.firstOf(
                this::later,
                this::part,
                amounts::fromElsewhere,
                ordinals::read,
                amounts::coming,
                amounts::bare,
                calendar::around,
                calendar::read,
                this::day,
                this::named);
        return found.isEmpty() ? found : continued(found);
    }

    /** "later this year"; "later Monday", which may be today. */
    private List<Days> later() {
        if (!terms.skip(Kind.LATER)) {
            return List.of();
        }
        if (!terms.at(Kind.WEEKDAY)) {
            return read();
        }
        return recurrences.read().map(weekday -> weekday.around(published)).orElse(List.of());
    }

    /** "early May", "the end of next year", "mid-to-late 2018", "year-end 2018". */
    private List<Days> part() {
        terms.skip(Kind.THE);
        if (terms.at(Kind.UNIT) && terms.at(1, Kind.PART) && terms.at(2, Kind.YEAR)) {
            terms.skip(Kind.UNIT);
        }
        Optional<UnaryOperator<Days>> part = terms.take(Kind.PART).map(this::partOf);
        if (part.isEmpty()) {
            return List.of();
        }
        Optional<UnaryOperator<Days>> last = terms.skip(Kind.TO) || terms.skip(Kind.OR)
                ? terms.take(Kind.PART).map(this::partOf)
                : part;
        if (last.isEmpty()) {
            return List.of();
        }
        if (!terms.skip(Kind.OF) && !terms.skip(Bound.IN)) {
            terms.skip(Bound.DURING);
        }
        return read().stream()
                .map(days -> Days.spanning(part.get().apply(days), last.get().apply(days)))
                .toList();
    }

    private UnaryOperator<Days> partOf(Term term) {
        return days -> Part.valueOf(term.value()).of(days, bound);
    }

    /** "tomorrow", "2018-06-30". */
    private List<Days> day() {
        return terms.takeNumber(Kind.DAY)
                .map(published::plusDays)
                .or(() -> terms.take(Kind.DATE).flatMap(date -> date(date.value())))
                .map(Days::of)
                .map(List::of)
                .orElse(List.of());
    }

    private static Optional<LocalDate> date(String value) {
        try {
            return Optional.of(LocalDate.parse(value));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** "November", "next summer", "January 20 next year", "Tuesday of next week". */
    private List<Days> named() {
        terms.skip(Kind.THE);
        boolean next = terms.skip(Kind.NEXT);
        if (!next) {
            terms.skip(Kind.THIS);
            terms.skip(Kind.COMING);
        }
        boolean weekday = terms.at(Kind.WEEKDAY);
        Optional<Recurrence> recurrence = recurrences.read();
        if (recurrence.isEmpty()) {
            return List.of();
        }
        List<Days> qualified = terms.firstOf(() -> within(recurrence.get()));
        if (!qualified.isEmpty()) {
            return qualified;
        }
        return next
                ? recurrence.get().next(published)
                : recurrence.get().around(published).stream()
                        .filter(days -> !weekday || !days.first().isBefore(published))
                        .toList();
    }

    private List<Days> within(Recurrence recurrence) {
        if (!terms.skip(Kind.OF)) {
            terms.skip(Bound.IN);
        }
        return calendar.read().stream()
                .map(recurrence::within)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What stands behind a period and goes on about it: "year's end", "next year's first quarter". */
    private List<Days> continued(List<Days> periods) {
        List<Days> found = terms.firstOf(() -> partOf(periods), () -> within(periods));
        return found.isEmpty() ? periods : found;
    }

    private List<Days> partOf(List<Days> periods) {
        terms.skip(Kind.POSSESSIVE);
        return terms.take(Kind.PART)
                .map(part -> periods.stream().map(partOf(part)).toList())
                .orElse(List.of());
    }

    private List<Days> within(List<Days> periods) {
        if (!terms.skip(Kind.POSSESSIVE)) {
            terms.skip(Bound.DURING);
        }
        return recurrences
                .dated()
                .map(recurrence -> periods.stream()
                        .map(recurrence::within)
                        .flatMap(Optional::stream)
                        .toList())
                .orElse(List.of());
    }
}
