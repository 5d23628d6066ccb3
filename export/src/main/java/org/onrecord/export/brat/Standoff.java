package org.onrecord.export.brat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * The lines of a file of annotations in <a href="https://brat.nlplab.org/standoff.html">brat's standoff format</a>. An annotation is
 * made before what refers to it. For one thread.
 */
final class Standoff {
    private final PlainText text;
    private final StringBuilder lines = new StringBuilder();
    private final Map<String, Integer> numbers = new HashMap<>();
    private final Map<String, String> textBounds = new HashMap<>();

    Standoff(PlainText text) {
        this.text = text;
    }

    /** The id of an annotation of words, made if it is not there yet; null if there are no words to annotate. */
    @Nullable
    String textBound(String type, List<Span> spans) {
        List<Span> fragments = text.fragments(spans);
        if (fragments.isEmpty()) {
            return null;
        }
        String offsets = fragments.stream()
                .map(fragment -> fragment.start() + " " + fragment.end())
                .collect(Collectors.joining(";"));
        return textBounds.computeIfAbsent(type + " " + offsets, key -> line("T", key + "\t" + text.words(fragments)));
    }

    /** The id of a new event. */
    String event(String type, String trigger, Map<String, String> arguments) {
        return line(
                "E",
                type + ":" + trigger
                        + arguments.entrySet().stream()
                                .map(argument -> " " + argument.getKey() + ":" + argument.getValue())
                                .collect(Collectors.joining()));
    }

    void relation(String type, String from, String to) {
        line("R", type + " Arg1:" + from + " Arg2:" + to);
    }

    void attribute(String name, String of, Enum<?> value) {
        line("A", name + " " + of + " " + value);
    }

    void note(String of, String words) {
        line("#", "AnnotatorNotes " + of + "\t" + words.replaceAll("\\s+", " "));
    }

    private String line(String sort, String rest) {
        String id = sort + numbers.merge(sort, 1, Integer::sum);
        lines.append(id).append('\t').append(rest).append('\n');
        return id;
    }

    @Override
    public String toString() {
        return lines.toString();
    }
}
