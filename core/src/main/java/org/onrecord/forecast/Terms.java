package org.onrecord.forecast;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The terms of a horizon, read from left to right. */
final class Terms {
    private final List<Term> terms;
    private int place;

    Terms(List<Term> terms) {
        this.terms = terms;
    }

    boolean atEnd() {
        return place == terms.size();
    }

    /** Whether a term of this kind comes next. */
    boolean at(Term.Kind kind) {
        return at(0, kind);
    }

    /** Whether a term of this kind comes after so many others. */
    boolean at(int ahead, Term.Kind kind) {
        return place + ahead < terms.size() && terms.get(place + ahead).kind() == kind;
    }

    Optional<Term> take(Term.Kind kind) {
        return at(kind) ? Optional.of(terms.get(place++)) : Optional.empty();
    }

    Optional<Integer> takeNumber(Term.Kind kind) {
        return take(kind).map(Term::value).map(Integer::valueOf);
    }

    Optional<Bound> takeBound() {
        return take(Term.Kind.BOUND).map(Term::value).map(Bound::valueOf);
    }

    /** Takes a bound if it is this one. */
    boolean skip(Bound bound) {
        boolean found = at(Term.Kind.BOUND) && terms.get(place).value().equals(bound.name());
        return found && skip(Term.Kind.BOUND);
    }

    boolean skip(Term.Kind kind) {
        return take(kind).isPresent();
    }

    /** Takes "quarter" or "half", and says how many of them make up a year. */
    Optional<Integer> takePartsOfYear() {
        boolean found = at(Term.Kind.UNIT)
                && (terms.get(place).value().equals(Unit.QUARTER.name())
                        || terms.get(place).value().equals(Unit.HALF.name()));
        return found
                ? take(Term.Kind.UNIT).map(term -> term.value().equals(Unit.HALF.name()) ? 2 : 4)
                : Optional.empty();
    }

    void skipOne() {
        place++;
    }

    void skipRest() {
        place = terms.size();
    }

    /** Reads the first of the alternatives that finds something; where none does, nothing has been read. */
    @SafeVarargs
    final <T> List<T> firstOf(Supplier<List<T>>... alternatives) {
        int start = place;
        for (Supplier<List<T>> alternative : alternatives) {
            List<T> found = alternative.get();
            if (!found.isEmpty()) {
                return found;
            }
            place = start;
        }
        return List.of();
    }
}
