package org.onrecord.forecast;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.WordLists;

/**
 * Resolves the words of a forecast's horizon to the days within which it is to come true. Thread-safe.
 *
 * <p>The grammar is our own, its vocabulary the table {@code horizon-words.tsv}. Of the libraries, Natty (and PrettyTime's
 * parser, which is an old Natty) gives points in time, not intervals, and misses "by 2030", "within six months" and "end
 * of the decade"; SUTime, HeidelTime and Hawking are under the GPL.
 *
 * <p>The conventions:
 *
 * <ul>
 *   <li>A period is taken in its own grain: day, weekend, week from Monday, month, quarter, season ("summer" is June to
 *       August, a winter has the year in which it begins), year, decade ("the 2020s"), century (2001 to 2100).
 *   <li>A period without its year or week is the next one that is not over: "in November" written in December is the
 *       November to come. A weekday is the next one, the day of publishing included.
 *   <li>"Next" before a name is the one of the next year or week: "next November" written in March, "next Tuesday"
 *       written on a Monday. Before a unit it is the calendar's next, "next year"; "the next year" is a year's time.
 *   <li>"By X", "until X": from publishing to the end of X. "Before X": to the day before it begins. "After X": from the
 *       day after it ends, without end. "From X", "as early as X": from its first day, without end. "Since X", "from now
 *       on": from publishing, without end.
 *   <li>"Within", "for", "over the next N units": from publishing until N units later; a begun day counts whole. "In N
 *       units": the day, week, month or year around the day N units later, and so with "N units after X"; "a week from
 *       Saturday" is a day.
 *   <li>A couple are 2, a few 3, several 7; "coming days" are 7 days, "coming weeks" 6 weeks, "coming months" 6 months,
 *       "coming years" 5 years, "decades to come" 3; a generation is 25 years.
 *   <li>"Early", "mid" and "late" are the first, second and last third, as are "the start" and "the end" at which
 *       something is to be; as a limit ("by", "before", "after", "from") the start, the middle and the end are a day.
 *   <li>Days of state are those of the United States. Election Day and "the 2018 election" are the Tuesday after the
 *       first Monday of November in even years, midterms every four years from 2018.
 *   <li>What is before the publishing date is cut off; an interval that lies there wholly is none.
 * </ul>
 */
final class Horizons {
    /** More than this is no horizon. */
    private static final int MOST_TERMS = 24;

    /** Without any of these, as "the first", words may mean something else. */
    private static final Set<Term.Kind> TIMES = EnumSet.of(
            Term.Kind.ONWARD,
            Term.Kind.UNIT,
            Term.Kind.UNITS,
            Term.Kind.YEAR,
            Term.Kind.DECADE,
            Term.Kind.DATE,
            Term.Kind.MONTH,
            Term.Kind.WEEKDAY,
            Term.Kind.WEEKEND,
            Term.Kind.SEASON,
            Term.Kind.HOLIDAY,
            Term.Kind.DAY,
            Term.Kind.SAME_TIME);

    private final WordLists words = new WordLists(Horizons.class, List.of("horizons.txt"));
    private final HorizonLexer lexer = new HorizonLexer();

    /**
     * Empty where the words don't say when, or not to somebody who knows only the publishing date: "soon", "before the
     * election", "when she wins"; and where they name what is past.
     */
    Optional<DateInterval> resolve(String words, LocalDate published) {
        return resolve(lexer.terms(words), published);
    }

    /** Whether words are nothing but a time to come, without the name of an event. */
    boolean areTime(String words, LocalDate published) {
        List<Term> terms = lexer.terms(words);
        return terms.stream().noneMatch(term -> term.kind() == Term.Kind.UNKNOWN)
                && terms.stream().anyMatch(term -> TIMES.contains(term.kind()))
                && resolve(terms, published).isPresent();
    }

    /** Whether words name some time, be it past or to come, alone or among others: "over the first three years". */
    boolean nameTime(String words) {
        return lexer.terms(words).stream().anyMatch(term -> TIMES.contains(term.kind()));
    }

    /** Whether a word, in lower case, may stand in a time. */
    boolean isKnown(String word) {
        return lexer.knows(word);
    }

    /** Whether a word, in lower case, is the name of a day of the week. */
    boolean isWeekday(String word) {
        List<Term> terms = lexer.terms(word);
        return terms.size() == 1 && terms.get(0).kind() == Term.Kind.WEEKDAY;
    }

    /** Whether a list of {@code horizons.txt} has a word, in lower case. */
    boolean has(String list, String word) {
        return words.has(list, word);
    }

    private static Optional<DateInterval> resolve(List<Term> terms, LocalDate published) {
        if (terms.size() > MOST_TERMS) {
            return Optional.empty();
        }
        try {
            return new HorizonReader(new Terms(terms), published).read();
        } catch (DateTimeException e) {
            return Optional.empty(); // "in 900 million centuries": later than Java's calendar goes
        }
    }
}
