package org.onrecord.speaker;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Makes speakers of entities: the name that a reader would give, the other names, the places. */
final class Portraits {
    private final Document document;
    private final Roles roles;

    Portraits(Document document, Roles roles) {
        this.document = document;
        this.roles = roles;
    }

    Speaker of(String id, Entity entity) {
        List<String> names = names(entity);
        List<Span> mentions = entity.mentions().stream()
                .map(range -> range.span(document))
                .sorted()
                .toList();
        return new Speaker(
                id, null, names.get(0), entity.kind(), names.subList(1, names.size()), roles(entity), mentions);
    }

    private List<String> roles(Entity entity) {
        return entity.names().stream()
                .flatMap(name -> roles.of(name).stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All names, the fullest first; of those as full the most frequent. */
    private List<String> names(Entity entity) {
        if (entity.names().isEmpty()) {
            return descriptions(entity);
        }
        Map<String, Integer> counts = new LinkedHashMap<>();
        entity.names().forEach(name -> counts.merge(words(name.range()), 1, Integer::sum));
        return counts.keySet().stream()
                .sorted(Comparator.comparing((String name) -> -Math.min(2, name.split(" ").length))
                        .thenComparing(name -> -counts.getOrDefault(name, 0))
                        .thenComparing(name -> -name.length()))
                .toList();
    }

    /** Each but once, be it capitalised at the beginning of a sentence or not. */
    private List<String> descriptions(Entity entity) {
        Map<String, String> byWords = new LinkedHashMap<>();
        entity.mentions()
                .forEach(range -> byWords.putIfAbsent(description(range).toLowerCase(Locale.ROOT), description(range)));
        return List.copyOf(byWords.values());
    }

    private String description(TokenRange range) {
        String words = words(range);
        return words.replaceFirst("^(?i)(the|an?) (?=\\S)", "");
    }

    private String words(TokenRange range) {
        int end = document.endWithStop(range.first(), range.end());
        return document.words(range.first(), end).replaceAll("\\s+", " ");
    }
}
