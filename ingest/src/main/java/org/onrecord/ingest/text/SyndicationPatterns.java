package org.onrecord.ingest.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.text.SyndicationPattern.Found;

/** The patterns of syndication-lines.txt by the place where they may stand. Thread-safe. */
final class SyndicationPatterns {
    private static final String RUN_UP = "<OPEN>";
    private static final String END = "<END>";

    private final Map<String, String> parts = new LinkedHashMap<>();

    /** What begins a paragraph that goes on after it. */
    final List<SyndicationPattern> datelines;

    /** What fills a paragraph. */
    final List<SyndicationPattern> paragraphs;

    /** What fills a paragraph, or ends one. */
    final List<SyndicationPattern> sentences;

    /** What follows one of these. */
    final List<SyndicationPattern> continuations;

    SyndicationPatterns() {
        TableFile table = TableFile.of("syndication-lines.txt");
        for (String line : table.head()) {
            String[] part = line.split(" = ", 2);
            parts.put("<" + part[0] + ">", withParts(part[1]));
        }
        datelines = compile("", table.lines("dateline"), "");
        sentences = compile(RUN_UP, table.lines("sentence"), END);
        paragraphs = join(sentences, compile(RUN_UP, table.lines("paragraph"), END));
        continuations = join(paragraphs, compile(RUN_UP, table.lines("continuation"), END));
    }

    private List<SyndicationPattern> compile(String before, List<String> lines, String behind) {
        return lines.stream()
                .map(line -> new SyndicationPattern(withParts(before + "(?:" + line + ")" + behind)))
                .toList();
    }

    private String withParts(String pattern) {
        String result = pattern;
        for (Map.Entry<String, String> part : parts.entrySet()) {
            result = result.replace(part.getKey(), part.getValue());
        }
        return result;
    }

    private static List<SyndicationPattern> join(List<SyndicationPattern> some, List<SyndicationPattern> more) {
        List<SyndicationPattern> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }

    /** What the first pattern that fits finds at a place of a paragraph; null if none fits. */
    static @Nullable Found first(List<SyndicationPattern> patterns, String paragraph, int start) {
        for (SyndicationPattern pattern : patterns) {
            Found found = pattern.at(paragraph, start);
            if (found != null) {
                return found;
            }
        }
        return null;
    }
}
