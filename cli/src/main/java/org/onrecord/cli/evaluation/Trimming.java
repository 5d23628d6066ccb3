package org.onrecord.cli.evaluation;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.onrecord.Span;

/** Takes white space and punctuation off both ends of spans, since annotators differ in what they leave there. */
final class Trimming {
    private final int[] text;

    Trimming(String text) {
        this.text = text.codePoints().toArray();
    }

    /**
     * The spans that have something left, each once.
     *
     * @throws IndexOutOfBoundsException if a span ends behind the text
     */
    Set<Span> trimmed(Collection<Span> spans) {
        return spans.stream()
                .map(this::trimmed)
                .filter(span -> span.length() > 0)
                .collect(Collectors.toSet());
    }

    private Span trimmed(Span span) {
        int start = span.start();
        int end = span.end();
        while (start < end && !isWordCharacter(text[start])) {
            start++;
        }
        while (end > start && !isWordCharacter(text[end - 1])) {
            end--;
        }
        return new Span(start, end);
    }

    /** Letters, digits and all other numbers, as Python's {@code isalnum} has it. */
    static boolean isWordCharacter(int character) {
        return Character.isLetterOrDigit(character)
                || Character.getType(character) == Character.LETTER_NUMBER
                || Character.getType(character) == Character.OTHER_NUMBER;
    }
}
