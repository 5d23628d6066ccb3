package org.onrecord.cli.evaluation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * Reads standoff line by line. Lines that are neither spans ("T") nor events ("E") say nothing to us, nor does an event's
 * mention of a span that comes after it.
 */
final class StandoffReader {
    private final Map<String, TextBound> textBounds = new LinkedHashMap<>();
    private final List<Standoff.Event> events = new ArrayList<>();

    private record TextBound(String kind, List<Span> spans) {}

    /** @throws IllegalArgumentException if a span or an event is not written as it should be */
    void read(String line) {
        String[] fields = line.split("\t", -1);
        if (line.startsWith("T") && fields.length > 2) {
            textBounds.put(fields[0], textBound(fields[1]));
        } else if (line.startsWith("E") && fields.length > 1) {
            events.add(new Standoff.Event(fields[0], parts(fields[1])));
        }
    }

    Standoff annotations() {
        Map<Role, List<Span>> spans = new EnumMap<>(Role.class);
        for (TextBound textBound : textBounds.values()) {
            add(spans, role(textBound.kind), textBound.spans);
        }
        return new Standoff(spans, List.copyOf(events));
    }

    /** "Content 13 98;105 120". */
    private static TextBound textBound(String field) {
        String[] kindAndOffsets = field.split(" ", 2);
        if (kindAndOffsets.length < 2) {
            throw new IllegalArgumentException("no offsets in: " + field);
        }
        List<Span> spans = new ArrayList<>();
        for (String offsets : kindAndOffsets[1].split(";")) {
            String[] ends = offsets.strip().split("\\s+");
            if (ends.length != 2) {
                throw new IllegalArgumentException("not two offsets: " + offsets);
            }
            spans.add(new Span(Integer.parseInt(ends[0]), Integer.parseInt(ends[1])));
        }
        return new TextBound(kindAndOffsets[0], spans);
    }

    /** "Attribution:T4 Content:T3 Content2:T9 Cue:T2". */
    private Map<Role, List<Span>> parts(String field) {
        Map<Role, List<Span>> parts = new EnumMap<>(Role.class);
        for (String pair : field.strip().split("\\s+")) {
            String[] roleAndId = pair.split(":", -1);
            if (roleAndId.length != 2) {
                throw new IllegalArgumentException("not a role and a span: " + pair);
            }
            TextBound textBound = textBounds.get(roleAndId[1]);
            if (textBound != null) {
                add(parts, role(roleAndId[0].replaceAll("\\d", "")), textBound.spans);
            }
        }
        return parts;
    }

    private static void add(Map<Role, List<Span>> lists, @Nullable Role role, List<Span> spans) {
        if (role != null) {
            lists.computeIfAbsent(role, key -> new ArrayList<>()).addAll(spans);
        }
    }

    private static @Nullable Role role(String name) {
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "source" -> Role.SOURCE;
            case "cue" -> Role.CUE;
            case "content" -> Role.CONTENT;
            default -> null;
        };
    }
}
