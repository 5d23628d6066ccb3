package org.onrecord.ingest.text;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.ingest.text.SyndicationPattern.Found;

/**
 * Finds the lines that say where an article comes from: "The post … appeared first on …", "WASHINGTON (Reuters) -". They
 * stand at its beginning or at its end, as paragraphs of their own, before the first words of a paragraph or behind the
 * last sentence of one; what stands elsewhere is the story. Thread-safe.
 */
public final class SyndicationLines {
    private static final int FIRST_PARAGRAPHS = 4;
    private static final int LAST_PARAGRAPHS = 6;

    /** Behind these there is at most what a site puts below each of its articles. */
    private static final int LAST_OF_THE_STORY = 3;

    private static final int LONGEST = 600;

    private static final Pattern SENTENCE_START =
            Pattern.compile("(?<=[.!?…][\"”’»)\\]]?)(?=\\S)|(?<=[.!?…][\"”’»)\\]]{0,2}\\s)|(?<![(\\[])(?=[(\\[])");

    private static final SyndicationPatterns PATTERNS = new SyndicationPatterns();

    private SyndicationLines() {}

    /**
     * Those of an article, in its order.
     *
     * @param paragraphs its paragraphs, without blank ones, the headline being the first or being left out
     */
    public static List<SyndicationLine> in(List<String> paragraphs) {
        int count = paragraphs.size();
        return IntStream.range(0, count)
                .filter(number -> number < FIRST_PARAGRAPHS || number >= count - LAST_PARAGRAPHS)
                .boxed()
                .flatMap(number -> in(paragraphs.get(number), number, count))
                .toList();
    }

    /** Those of a text whose paragraphs are its lines, with their places in it. */
    public static List<Provenance> in(String text) {
        return inText(TextLine.of(text));
    }

    /**
     * Title and publisher by the footer that a site puts below the articles in its feed, since a copy of that is a copy of
     * the site's. No other line tells whose page a text was copied from: it names the page before it.
     */
    static Metadata footer(List<TextLine> lines) {
        return in(words(lines)).stream()
                .filter(line -> line.title() != null)
                .reduce((one, other) -> other)
                .map(line -> Metadata.NONE.withTitle(line.title()).withPublisher(line.publisher()))
                .orElse(Metadata.NONE);
    }

    static List<Provenance> inText(List<TextLine> lines) {
        return in(words(lines)).stream()
                .map(line -> line.inText(lines.get(line.paragraph()).start()))
                .toList();
    }

    private static List<String> words(List<TextLine> lines) {
        return lines.stream().map(TextLine::words).toList();
    }

    private static Stream<SyndicationLine> in(String paragraph, int number, int count) {
        String shown = SyndicationPattern.shown(paragraph);
        Found whole = paragraph.length() > LONGEST ? null : upToTheEnd(PATTERNS.paragraphs, shown, 0);
        if (whole != null) {
            return Stream.of(line(paragraph, number, 0, whole));
        }
        Found dateline = number < FIRST_PARAGRAPHS ? SyndicationPatterns.first(PATTERNS.datelines, shown, 0) : null;
        return Stream.of(
                        dateline == null ? null : line(paragraph, number, 0, dateline),
                        number < count - LAST_OF_THE_STORY ? null : lastSentences(paragraph, shown, number))
                .filter(Objects::nonNull);
    }

    private static @Nullable SyndicationLine lastSentences(String paragraph, String shown, int number) {
        Matcher starts = SENTENCE_START.matcher(paragraph);
        starts.region(Math.max(0, paragraph.length() - LONGEST), paragraph.length())
                .useTransparentBounds(true);
        while (starts.find()) {
            Found found = upToTheEnd(PATTERNS.sentences, shown, starts.start());
            if (found != null) {
                return line(paragraph, number, starts.start(), found);
            }
        }
        return null;
    }

    /** The first publisher and the title in what is syndication as far as the paragraph's end; null if it is not. */
    private static @Nullable Found upToTheEnd(List<SyndicationPattern> first, String paragraph, int start) {
        Found all = SyndicationPatterns.first(first, paragraph, start);
        while (all != null && all.end() < paragraph.length()) {
            Found next = SyndicationPatterns.first(PATTERNS.continuations, paragraph, all.end());
            all = next == null ? null : all.and(next);
        }
        return all;
    }

    private static SyndicationLine line(String paragraph, int number, int start, Found found) {
        int first = paragraph.codePointCount(0, start);
        Span span = new Span(first, first + paragraph.codePointCount(start, found.end()));
        boolean isWhole = start == 0 && found.end() == paragraph.length();
        return new SyndicationLine(
                number, span, paragraph.substring(start, found.end()), found.publisher(), found.title(), isWhole);
    }
}
