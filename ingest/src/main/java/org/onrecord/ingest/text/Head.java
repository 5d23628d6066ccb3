package org.onrecord.ingest.text;

import java.util.List;
import java.util.regex.Pattern;
import org.onrecord.Metadata;
import org.onrecord.ingest.date.PrintedDates;
import org.onrecord.ingest.date.PrintedDates.Printed;

/**
 * The lines about the headline of a plain text that say who wrote it and when: "By Jane Roe | April 10, 2017". A line with
 * any other words in it is none of them.
 */
final class Head {
    private static final int MOST_LINES = 6;
    private static final int MOST_LINES_OF_AN_ARTICLE = 2_000;
    private static final int LONGEST_LINE = 250;

    /** A headline, or the sentence below it, seldom has more words. */
    private static final int MOST_WORDS_ABOVE = 24;

    private static final Names NAMES = new Names();

    private static final Pattern BETWEEN_PARTS = Pattern.compile(
            "\\s*[|·•\\t]\\s*+(?!\\d{1,2}[:.]\\d{2})|[\\s,;(–—-]+(?=(?:last )?(?:updated|modified)\\b)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern LABEL = Pattern.compile(
            "\\b(?:first |last |publication )?(?:published|posted|released|updated|modified|date)\\b(?:\\s*:|\\s+on\\b)?",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CHANGE = Pattern.compile("\\b(?:updated|modified)\\b", Pattern.CASE_INSENSITIVE);

    /** Besides the date itself. */
    private static final Pattern OF_DATE = Pattern.compile(
            "\\bon\\s*$|\\b(?:mon|tue|tues|wednes|wed|thurs|thur|thu|fri|satur|sat|sun)(?:day)?\\b\\.?"
                    + "|\\b(?:at )?\\d{1,2}(?:[:.]\\d{2}){1,2}(?:\\s*[ap]\\.?m\\b\\.?)?"
                    + "|\\b(?:at )?\\d{1,2}\\s*[ap]\\.?m\\b\\.?|\\b(?:GMT|UTC|[A-Z]{1,3}T)\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?…][\"”’)]*$");
    private static final Pattern OUTER_MARKS = Pattern.compile("^[\\s\\p{Punct}–—]+|[\\s\\p{Punct}–—]+$");
    private static final Pattern READING_TIME =
            Pattern.compile("\\d{1,3}[ -]min(?:ute)?s?(?: read)?", Pattern.CASE_INSENSITIVE);

    private Head() {}

    /** By-line, date of publishing and of change, as far as they are certain. */
    static Metadata of(List<TextLine> lines) {
        Metadata head = Metadata.NONE;
        for (TextLine line : lines.subList(0, Math.min(MOST_LINES, lines.size()))) {
            if (isStory(line.words())) {
                break;
            }
            head = head.or(line(line.words()));
        }
        return head.published() != null && hasSeveralDates(lines) ? head.withPublished(null) : head;
    }

    private static boolean isStory(String line) {
        boolean isSentence = SENTENCE_END.matcher(line).find();
        return line.length() > LONGEST_LINE || (isSentence && line.split(" ").length > MOST_WORDS_ABOVE);
    }

    /** As a timeline, a diary or a digest has. */
    private static boolean hasSeveralDates(List<TextLine> lines) {
        return lines.stream()
                        .limit(MOST_LINES_OF_AN_ARTICLE)
                        .map(TextLine::words)
                        .filter(line -> line.length() <= LONGEST_LINE)
                        .map(line -> line(line).published())
                        .filter(date -> date != null)
                        .distinct()
                        .limit(2)
                        .count()
                > 1;
    }

    private static Metadata line(String line) {
        Metadata found = Metadata.NONE;
        for (String part : BETWEEN_PARTS.split(line)) {
            Metadata next = part(part);
            if (next.equals(Metadata.NONE) && !isAside(part)) {
                return Metadata.NONE;
            }
            found = found.or(next);
        }
        return found;
    }

    private static boolean isAside(String part) {
        return part.isBlank()
                || READING_TIME.matcher(part).matches()
                || NAMES.isName(part)
                || without(OF_DATE, part).isEmpty();
    }

    private static Metadata part(String part) {
        Printed date = PrintedDates.find(part);
        if (date == null) {
            return Metadata.NONE.withByline(Byline.of(without(LABEL, part)));
        }
        String before = without(OF_DATE, without(LABEL, part.substring(0, date.start())));
        String behind = without(OF_DATE, without(LABEL, part.substring(date.end())));
        String beside = before.isEmpty() ? behind : before;
        String byline = Byline.of(beside);
        if (!(before.isEmpty() || behind.isEmpty()) || (byline == null && !beside.isEmpty())) {
            return Metadata.NONE;
        }
        String iso = date.moment().toString();
        Metadata dated =
                CHANGE.matcher(part).find() ? Metadata.NONE.withModified(iso) : Metadata.NONE.withPublished(iso);
        return dated.withByline(byline);
    }

    private static String without(Pattern pattern, String words) {
        return OUTER_MARKS.matcher(pattern.matcher(words).replaceAll("")).replaceAll("");
    }
}
