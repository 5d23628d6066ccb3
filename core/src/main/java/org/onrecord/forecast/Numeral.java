package org.onrecord.forecast;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A way to write a term in digits, and the term's value as a replacement for the match. */
record Numeral(Term.Kind kind, Pattern pattern, String value) {
    private static final List<Numeral> ALL = List.of(
            numeral(Term.Kind.DATE, "\\d{4}-\\d\\d-\\d\\d", "$0"),
            numeral(Term.Kind.DECADE, "(\\d{4})'?s", "$1"),
            numeral(Term.Kind.DECADE, "'?(\\d0)s", "20$1"),
            numeral(Term.Kind.ORDINAL, "(\\d{1,3})(?:st|nd|rd|th)", "$1"),
            numeral(Term.Kind.YEAR, "[12]\\d{3}", "$0"),
            numeral(Term.Kind.NUMBER, "\\d{1,5}", "$0"));

    static Optional<Term> read(String word) {
        for (Numeral numeral : ALL) {
            Matcher matcher = numeral.pattern.matcher(word);
            if (matcher.matches()) {
                return Optional.of(new Term(numeral.kind, matcher.replaceFirst(numeral.value), word));
            }
        }
        return Optional.empty();
    }

    private static Numeral numeral(Term.Kind kind, String pattern, String value) {
        return new Numeral(kind, Pattern.compile(pattern), value);
    }
}
