package org.onrecord.forecast;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Cuts the words of a horizon into terms, and leaves out those that say nothing of the date. Thread-safe. */
final class HorizonLexer {
    private static final Pattern APOSTROPHE = Pattern.compile("[’‘`´]");
    /** As in "June–August", "Nov. 8-10", "Nov. 28-Dec. 2", but not as in "2016-11-08", "six-month". */
    private static final Pattern RANGE =
            Pattern.compile("–|(?<=\\d)(?<!\\d{4}-\\d\\d)-(?=\\d)(?!\\d\\d-\\d)|(?<=\\d)-(?=\\p{L}+\\.? \\d)");

    private static final Pattern THOUSANDS = Pattern.compile("(?<=\\d),(?=\\d{3}\\b)");
    private static final Pattern CLOCK =
            Pattern.compile("\\b\\d{1,2}(?::\\d\\d)?\\s*(?:[ap]\\.?m\\b|o'clock\\b)|\\b\\d{1,2}:\\d\\d\\b");
    private static final Pattern WORD =
            Pattern.compile("\\d{4}-\\d\\d-\\d\\d\\b|'\\d0s\\b|\\d+'s\\b|'s\\b|\\d[\\d\\p{L}]*|\\p{L}[\\p{L}\\d]*");

    private final HorizonTable table = new HorizonTable();

    /** Whether a word, in lower case, may be one of a horizon's, apart from names of events. */
    boolean knows(String word) {
        return table.has(word) || Numeral.read(word).isPresent();
    }

    List<Term> terms(String words) {
        List<String> split = split(words);
        List<Term> terms = new ArrayList<>();
        int place = 0;
        while (place < split.size()) {
            place += addLongest(split.subList(place, split.size()), terms);
        }
        terms.removeIf(term -> term.kind() == Term.Kind.FILLER);
        return terms;
    }

    /** Words and numbers, in lower case; without the hour of the day. */
    static List<String> split(String words) {
        String text = APOSTROPHE.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("'");
        text = RANGE.matcher(text).replaceAll(" to ");
        text = THOUSANDS.matcher(text).replaceAll("");
        text = CLOCK.matcher(text).replaceAll(" ");
        return WORD.matcher(text).results().map(result -> result.group()).toList();
    }

    /** Adds the longest phrase with which the words begin, and says of how many words it is. */
    private int addLongest(List<String> words, List<Term> terms) {
        for (int length = Math.min(table.longest(), words.size()); length > 0; length--) {
            String phrase = String.join(" ", words.subList(0, length));
            Optional<String> same = table.same(phrase);
            if (same.isPresent()) {
                terms.addAll(terms(same.get()));
                return length;
            }
            Optional<Term> term = table.term(phrase);
            if (term.isPresent()) {
                terms.add(term.get());
                return length;
            }
        }
        String word = words.get(0);
        terms.add(Numeral.read(word).orElseGet(() -> new Term(Term.Kind.UNKNOWN, "", word)));
        return 1;
    }
}
