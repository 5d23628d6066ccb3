package org.onrecord.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;
import org.onrecord.forecast.Term.Kind;

/** Reads what comes round every year, month or week: "Nov. 8", "summer", "Christmas", "the 20th", "Tuesday". */
final class RecurrenceReader {
    private final Terms terms;

    RecurrenceReader(Terms terms) {
        this.terms = terms;
    }

    Optional<Recurrence> read() {
        terms.skip(Kind.THE);
        if (terms.at(Kind.WEEKDAY) && dateFollows()) {
            terms.skip(Kind.WEEKDAY);
            terms.skip(Kind.THE);
        }
        if (terms.at(Kind.MONTH)) {
            return Optional.of(month());
        }
        if (terms.at(Kind.NUMBER) || terms.at(Kind.ORDINAL)) {
            return numbered();
        }
        return terms.take(Kind.WEEKDAY)
                .map(term -> Recurrence.weekly(DayOfWeek.valueOf(term.value()).ordinal(), 1))
                .or(() -> terms.take(Kind.WEEKEND).map(term -> Recurrence.weekly(DayOfWeek.SATURDAY.ordinal(), 2)))
                .or(() -> terms.takeNumber(Kind.SEASON).map(RecurrenceReader::season))
                .or(() -> holiday(Kind.HOLIDAY));
    }

    /** A holiday, or what is one only where a year or month stands before it. */
    Optional<Recurrence> dated() {
        return holiday(Kind.DATED).or(this::read);
    }

    private Optional<Recurrence> holiday(Kind kind) {
        return terms.take(kind).map(term -> Holiday.parse(term.value()).recurrence());
    }

    private boolean dateFollows() {
        boolean numberFollows = terms.at(1, Kind.NUMBER) || terms.at(1, Kind.ORDINAL);
        return terms.at(1, Kind.MONTH)
                || (numberFollows && terms.at(2, Kind.MONTH))
                || (terms.at(1, Kind.THE) && terms.at(2, Kind.ORDINAL));
    }

    private static Recurrence season(int firstMonth) {
        return Recurrence.yearly(year -> Days.months(LocalDate.of(year, firstMonth, 1), 3));
    }

    private Recurrence month() {
        int month = terms.takeNumber(Kind.MONTH).orElseThrow();
        if (terms.at(Kind.THE) && terms.at(1, Kind.ORDINAL)) {
            terms.skip(Kind.THE);
        }
        Optional<Integer> first = day();
        if (first.isEmpty()) {
            return Recurrence.yearly(year -> Days.months(LocalDate.of(year, month, 1), 1));
        }
        int last = lastDay().orElse(first.get());
        return Recurrence.yearly(year -> Days.spanning(
                Days.of(LocalDate.of(year, month, first.get())), Days.of(LocalDate.of(year, month, last))));
    }

    private Optional<Integer> day() {
        return terms.takeNumber(Kind.NUMBER).or(() -> terms.takeNumber(Kind.ORDINAL));
    }

    /** As 10 in "Nov. 8-10", but not "Dec. 2" in "Nov. 28 to Dec. 2". */
    private Optional<Integer> lastDay() {
        boolean joined = terms.at(Kind.TO) || terms.at(Kind.AND) || terms.at(Kind.OR);
        boolean number = terms.at(1, Kind.NUMBER) || terms.at(1, Kind.ORDINAL);
        if (!joined || !number || terms.at(2, Kind.MONTH) || terms.at(2, Kind.UNIT) || terms.at(2, Kind.UNITS)) {
            return Optional.empty();
        }
        terms.skipOne();
        return day();
    }

    /** "8 November", "the 8th of November", "the second quarter", "the 8th". */
    private Optional<Recurrence> numbered() {
        boolean ordinal = terms.at(Kind.ORDINAL);
        int number = day().orElseThrow();
        if (terms.at(Kind.MONTH) || (terms.at(Kind.OF) && terms.at(1, Kind.MONTH))) {
            terms.skip(Kind.OF);
            int month = terms.takeNumber(Kind.MONTH).orElseThrow();
            return Optional.of(Recurrence.yearly(year -> Days.of(LocalDate.of(year, month, number))));
        }
        if (!ordinal) {
            return Optional.empty();
        }
        Optional<Integer> parts = terms.takePartsOfYear();
        return Optional.of(
                parts.isPresent()
                        ? Recurrence.yearly(year ->
                                Grain.YEAR.around(LocalDate.of(year, 1, 1)).part(number, parts.get()))
                        : Recurrence.monthly(number));
    }
}
