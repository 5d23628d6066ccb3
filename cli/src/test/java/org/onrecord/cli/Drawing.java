package org.onrecord.cli;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Span;

/**
 * A text with spans drawn into it: {@code ‹s1 Brandt› ‹c1 said›, ‹q1 we open›} has one span each with the labels s1, c1
 * and q1. Spans may lie in one another, and several may have one label.
 */
public final class Drawing {
    private final StringBuilder text = new StringBuilder();
    private final Map<String, List<Span>> spans = new HashMap<>();

    public Drawing(String drawing) {
        Deque<Integer> starts = new ArrayDeque<>();
        Deque<String> labels = new ArrayDeque<>();
        int codePoint = 0;
        for (int i = 0; i < drawing.length(); i = drawing.offsetByCodePoints(i, 1)) {
            int character = drawing.codePointAt(i);
            if (character == '‹') {
                int end = drawing.indexOf(' ', i);
                labels.push(drawing.substring(i + 1, end));
                starts.push(codePoint);
                i = end;
            } else if (character == '›') {
                spans.computeIfAbsent(labels.pop(), label -> new ArrayList<>()).add(new Span(starts.pop(), codePoint));
            } else {
                text.appendCodePoint(character);
                codePoint++;
            }
        }
    }

    public String text() {
        return text.toString();
    }

    /** The spans with a label, in the order in which they end. */
    public List<Span> of(String label) {
        return spans.getOrDefault(label, List.of());
    }
}
