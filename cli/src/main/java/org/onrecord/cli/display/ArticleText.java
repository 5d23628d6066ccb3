package org.onrecord.cli.display;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.Attribution;
import org.onrecord.Provenance;
import org.onrecord.Span;

/**
 * A text in which places are found fast, wherever they are: {@link org.onrecord.Article#words} counts from the start each
 * time, which a long text with many statements cannot afford. Immutable and thread-safe.
 */
final class ArticleText {
    private static final int STEP = 512;

    private final String text;

    /** The UTF-16 offset of every {@link #STEP}th code point. */
    private final int[] milestones;

    /** The first code points of the paragraphs, which are the lines that are not blank. */
    private final int[] paragraphs;

    ArticleText(String text) {
        this.text = text;
        this.milestones = milestones(text);
        this.paragraphs = paragraphs(text);
    }

    private static int[] milestones(String text) {
        int[] milestones = new int[text.length() / STEP + 1];
        int codePoint = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1), codePoint++) {
            if (codePoint % STEP == 0) {
                milestones[codePoint / STEP] = i;
            }
        }
        if (codePoint % STEP == 0) {
            milestones[codePoint / STEP] = text.length();
        }
        return milestones;
    }

    private static int[] paragraphs(String text) {
        IntStream.Builder starts = IntStream.builder();
        boolean inParagraph = false;
        int codePoint = 0;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1), codePoint++) {
            int character = text.codePointAt(i);
            if (isLineEnd(character)) {
                inParagraph = false;
            } else if (!inParagraph && !isBlank(character)) {
                inParagraph = true;
                starts.add(codePoint);
            }
        }
        return starts.build().toArray();
    }

    private static boolean isLineEnd(int character) {
        return ('\n' <= character && character <= '\r') || character == 0x2028 || character == 0x2029;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character) || Character.isSpaceChar(character);
    }

    /** The words that a span covers. */
    String words(Span span) {
        return text.substring(utf16(span.start()), utf16(span.end()));
    }

    private int utf16(int codePoint) {
        return text.offsetByCodePoints(milestones[codePoint / STEP], codePoint % STEP);
    }

    /** The paragraph, as a sign and a number, in which the words of an attribution begin. */
    String place(Attribution attribution) {
        return Stream.of(attribution.content(), attribution.cue(), attribution.source())
                .filter(spans -> !spans.isEmpty())
                .findFirst()
                .map(spans -> place(spans.get(0)))
                .orElse("¶1");
    }

    /** The paragraph, as a sign and a number, in which a span begins. */
    String place(Span span) {
        return "¶" + paragraph(span.start());
    }

    /** The number, from 1, of the paragraph in which a code point stands. */
    int paragraph(int codePoint) {
        int place = Arrays.binarySearch(paragraphs, codePoint);
        return Math.max(1, place >= 0 ? place + 1 : -place - 1);
    }

    /** Where the paragraph begins that follows a code point; behind the text if there is none. */
    int nextParagraph(int codePoint) {
        int place = Arrays.binarySearch(paragraphs, codePoint + 1);
        int next = place >= 0 ? place : -place - 1;
        return next < paragraphs.length ? paragraphs[next] : Integer.MAX_VALUE;
    }

    /** How many words there are outside of what says where the text comes from. */
    int wordCount(List<Provenance> provenance) {
        int apart = provenance.stream()
                .map(Provenance::span)
                .filter(Objects::nonNull)
                .mapToInt(span -> wordCount(words(span)))
                .sum();
        return wordCount(text) - apart;
    }

    /** How many words there are: stretches without blanks that have a letter or a digit. */
    static int wordCount(String text) {
        int count = 0;
        boolean inWord = false;
        for (int i = 0; i < text.length(); i = text.offsetByCodePoints(i, 1)) {
            int character = text.codePointAt(i);
            boolean isLetter = Character.isLetterOrDigit(character);
            count += isLetter && !inWord ? 1 : 0;
            inWord = isLetter || (inWord && !isBlank(character));
        }
        return count;
    }
}
