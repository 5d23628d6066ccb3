package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Attribution.Type;
import org.onrecord.text.ResourceLines;

/** The table cue-lexicon.tsv: what act a word of a cue names in its context. Thread-safe. */
final class CueLexicon {
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final BaseForms baseForms = new BaseForms();

    /**
     * One row of the table.
     *
     * @param light whether it speaks only where the cue has no other word
     */
    record Entry(Type type, boolean light, CueCondition condition) {}

    CueLexicon() {
        for (String line : ResourceLines.of(CueLexicon.class, "cue-lexicon.tsv")) {
            String[] field = line.split("\t");
            Entry entry = entry(field[0], field[1]);
            for (String word : field[2].split(" ")) {
                entries.computeIfAbsent(word, key -> new ArrayList<>()).add(entry);
            }
        }
    }

    /** The entry of a word in its context; empty if the word names no act there. */
    Optional<Entry> entry(CueContext context, int position) {
        return entries(context.word(position)).stream()
                .filter(entry -> entry.condition().holds(context, position))
                .findFirst();
    }

    private List<Entry> entries(String word) {
        return baseForms.of(word).stream()
                .map(form -> entries.getOrDefault(form, List.of()))
                .filter(found -> !found.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private static Entry entry(String type, String condition) {
        boolean light = condition.startsWith("light");
        String rest = condition.replaceFirst("^light ?", "");
        return new Entry(Type.valueOf(type), light, CueCondition.parse(rest.isEmpty() ? "always" : rest));
    }
}
