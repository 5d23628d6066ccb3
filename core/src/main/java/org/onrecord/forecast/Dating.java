package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * What an article's words say of times to come.
 *
 * @param published the day from which "tomorrow" counts; null where it is not known
 */
record Dating(
        Document document, Horizons horizons, @Nullable LocalDate published) {
    /** Where the publishing date is not known, whatever has a year is taken for a time to come. */
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);

    private static final String MARKS = ".,:/'’-–";

    /** The days that are meant; empty where that cannot be known. */
    Optional<DateInterval> days(TokenRange words) {
        return published == null
                ? Optional.empty()
                : horizons.resolve(document.words(words.first(), words.end()), published);
    }

    /** Whether the words are nothing but a time to come. */
    boolean areTime(TokenRange words) {
        return horizons.areTime(document.words(words.first(), words.end()), published == null ? LONG_AGO : published);
    }

    /** Whether the words name some time, alone or among others. */
    boolean nameTime(TokenRange words) {
        return horizons.nameTime(document.words(words.first(), words.end()));
    }

    /** Whether the words name a time that was over when the article was published. */
    boolean isPast(TokenRange words) {
        String text = document.words(words.first(), words.end());
        return published != null
                && horizons.resolve(text, published).isEmpty()
                && horizons.resolve(text, LONG_AGO).isPresent();
    }

    /** Whether a token may stand in a time: a word or a number of one, or a mark within one: "Nov. 8, 2031", "year's end". */
    boolean mayBeTime(int token) {
        return document.isWord(token)
                ? horizons.isKnown(document.lowerCase(token))
                : MARKS.contains(document.word(token));
    }

    boolean isWeekday(int token) {
        return horizons.isWeekday(document.lowerCase(token));
    }

    /** Whether a list of {@code horizons.txt} has a token's word. */
    boolean has(String list, int token) {
        return horizons.has(list, document.lowerCase(token));
    }
}
