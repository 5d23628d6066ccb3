package org.onrecord.forecast;

import java.util.List;
import java.util.Optional;
import org.onrecord.forecast.Term.Kind;

/** Reads lengths of time: "ten days", "a year or two", "12 to 18 months", "weeks and months". */
final class LengthReader {
    private final Terms terms;

    LengthReader(Terms terms) {
        this.terms = terms;
    }

    /** A number of units: the least and the most that they may be. */
    List<Length> counted() {
        Optional<Double> least = number();
        Optional<Double> most = least.isPresent() && skipJoint() ? number() : least;
        Optional<Unit> unit = unit();
        if (most.isEmpty() || unit.isEmpty()) {
            return List.of();
        }
        double half = terms.skip(Kind.AND_A_HALF) ? 0.5 : 0;
        Length first = new Length(least.orElseThrow() + half, unit.get());
        Length last = new Length(most.get() + half, unit.get());
        return List.of(first, alternativeTo(last));
    }

    /** A single unit, without a number. */
    List<Length> single() {
        return terms.take(Kind.UNIT)
                .map(term -> new Length(1, Unit.valueOf(term.value())))
                .map(length -> List.of(length, alternativeTo(length)))
                .orElse(List.of());
    }

    /** Units in the plural without a number, of which the table says how many are meant. */
    List<Length> vague() {
        Optional<Term> units = terms.take(Kind.UNITS);
        if (units.isEmpty()) {
            return List.of();
        }
        List<Length> further = terms.firstOf(this::furtherVague);
        if (!further.isEmpty()) {
            return further;
        }
        String[] value = units.get().value().split(" ");
        Length length = new Length(Double.parseDouble(value[1]), Unit.valueOf(value[0]));
        return List.of(length, length);
    }

    private List<Length> furtherVague() {
        skipJoint();
        return vague();
    }

    private Length alternativeTo(Length length) {
        return terms.firstOf(() -> alternative(length.unit())).stream()
                .findFirst()
                .orElse(length);
    }

    /** As "two" in "a year or two", "a year" in "six months to a year". */
    private List<Length> alternative(Unit unit) {
        if (!skipJoint()) {
            return List.of();
        }
        return number().map(count -> new Length(count, unit().orElse(unit)))
                .map(List::of)
                .orElse(List.of());
    }

    private boolean skipJoint() {
        return terms.skip(Kind.TO) || terms.skip(Kind.OR) || terms.skip(Kind.AND);
    }

    private Optional<Unit> unit() {
        return terms.take(Kind.UNIT)
                .or(() -> terms.take(Kind.UNITS))
                .map(term -> Unit.valueOf(term.value().split(" ")[0]));
    }

    private Optional<Double> number() {
        if (terms.at(Kind.FRACTION)) {
            return terms.take(Kind.FRACTION).map(Term::value).map(Double::valueOf);
        }
        Optional<Double> number = terms.take(Kind.NUMBER).map(Term::value).map(Double::valueOf);
        if (number.isEmpty()) {
            return terms.at(1, Kind.UNITS)
                    ? terms.take(Kind.YEAR).map(Term::value).map(Double::valueOf)
                    : number;
        }
        if (terms.skip(Kind.AND_A_HALF)) {
            return number.map(count -> count + 0.5);
        }
        return terms.take(Kind.NUMBER)
                .map(next -> number.get() < Double.parseDouble(next.value())
                        ? number.get() * Double.parseDouble(next.value())
                        : number.get() + Double.parseDouble(next.value()))
                .or(() -> number);
    }
}
