package org.onrecord.forecast;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.onrecord.text.Document;
import org.onrecord.text.Token;
import org.onrecord.text.TokenRange;

/**
 * Completes a horizon that the network cut off within a date or a time of day: "March" of "March 1, 2031", "30" of "22:30".
 * Thread-safe.
 */
final class WholeDates {
    private static final Set<String> MONTHS = Stream.concat(
                    Arrays.stream(Month.values())
                            .map(month -> month.name().toLowerCase(Locale.ROOT))
                            .flatMap(month -> Stream.of(month, month.substring(0, 3))),
                    Stream.of("sept"))
            .collect(toUnmodifiableSet());

    private static final Pattern DAY = Pattern.compile("(0?[1-9]|[12]\\d|3[01])(st|nd|rd|th)?");
    private static final Pattern YEAR = Pattern.compile("(19|20|21)\\d\\d");
    private static final Pattern NUMBER = Pattern.compile("\\d\\d?");
    private static final Pattern ABBREVIATION = Pattern.compile("\\.");
    private static final Pattern COMMA = Pattern.compile(",");

    private final Document document;
    private final TokenRange sentence;

    private WholeDates(Document document, TokenRange sentence) {
        this.document = document;
        this.sentence = sentence;
    }

    /** The horizon with the rest of its first and its last date, within the sentence. */
    static TokenRange complete(Document document, TokenRange time, TokenRange sentence) {
        WholeDates dates = new WholeDates(document, sentence);
        return new TokenRange(dates.first(time.first()), dates.end(time.end()));
    }

    /** "22:" before "30", "mid-" before "March" */
    private int first(int first) {
        boolean clock = isClock(first - 2);
        boolean part = touches(first - 2, "-") && document.lowerCase(first - 2).equals("mid");
        return clock || part ? first - 2 : first;
    }

    private int end(int end) {
        if (isClock(end - 1)) {
            return end + 2;
        }
        if (!MONTHS.contains(document.lowerCase(end - 1))) {
            return end;
        }
        int behind = is(end, ABBREVIATION) ? end + 1 : end;
        int whole = endOfYear(is(behind, DAY) ? behind + 1 : behind);
        return whole > behind ? whole : end;
    }

    /** Behind the year that follows, be it behind a comma. */
    private int endOfYear(int end) {
        int year = is(end, COMMA) ? end + 1 : end;
        return is(year, YEAR) ? year + 1 : end;
    }

    private boolean is(int token, Pattern pattern) {
        return token < sentence.end()
                && pattern.matcher(document.lowerCase(token)).matches();
    }

    /** Whether a token is a number before a colon and another number. */
    private boolean isClock(int token) {
        return touches(token, ":") && is(token, NUMBER) && is(token + 2, NUMBER);
    }

    /** Whether a token, a mark and another token stand together without blanks. */
    private boolean touches(int token, String mark) {
        if (token < sentence.first() || token + 2 >= sentence.end()) {
            return false;
        }
        List<Token> tokens = document.tokens();
        return document.word(token + 1).equals(mark)
                && tokens.get(token).end() == tokens.get(token + 1).start()
                && tokens.get(token + 1).end() == tokens.get(token + 2).start();
    }
}
