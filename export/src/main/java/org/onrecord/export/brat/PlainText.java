package org.onrecord.export.brat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.onrecord.Span;

/**
 * A text of as many code points as the article's, in which only line feeds end lines: programs differ in what else does, and a
 * tab would end a field. Immutable.
 */
final class PlainText {
    private final int[] codePoints;

    PlainText(String text) {
        this.codePoints = text.codePoints().map(PlainText::plain).toArray();
    }

    private static int plain(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL -> codePoint == '\n' ? codePoint : ' ';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.SURROGATE -> 0xfffd; // half of a pair, which UTF-8 cannot write
            default -> codePoint;
        };
    }

    byte[] utf8() {
        return words(0, codePoints.length).getBytes(StandardCharsets.UTF_8);
    }

    /** The pieces of spans, none with a line's end in it, which brat does not take, nor with white space where it was cut. */
    List<Span> fragments(List<Span> spans) {
        List<Span> fragments = new ArrayList<>();
        for (Span span : spans) {
            int start = span.start();
            for (int i = start; i <= span.end(); i++) {
                if (i == span.end() || codePoints[i] == '\n') {
                    int from = start == span.start() ? start : withoutSpaceBefore(start, i);
                    int to = i == span.end() ? i : withoutSpaceBehind(from, i);
                    if (withoutSpaceBefore(from, to) < to) {
                        fragments.add(new Span(from, to));
                    }
                    start = i + 1;
                }
            }
        }
        return fragments;
    }

    private int withoutSpaceBefore(int start, int end) {
        int word = start;
        while (word < end && isSpace(word)) {
            word++;
        }
        return word;
    }

    private int withoutSpaceBehind(int start, int end) {
        int word = end;
        while (start < word && isSpace(word - 1)) {
            word--;
        }
        return word;
    }

    private boolean isSpace(int index) {
        return Character.isWhitespace(codePoints[index]) || Character.isSpaceChar(codePoints[index]);
    }

    /** What stands in fragments, with a space between two. */
    String words(List<Span> fragments) {
        return fragments.stream()
                .map(fragment -> words(fragment.start(), fragment.length()))
                .collect(Collectors.joining(" "));
    }

    private String words(int start, int length) {
        return new String(codePoints, start, length);
    }
}
