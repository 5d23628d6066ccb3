package org.onrecord;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.attribution.Finding;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Turns what the readers found, in tokens, into an analysis, in code points of the text. */
final class Assembly {
    private final Article article;
    private final Document document;
    private final Map<String, Named> speakers = new LinkedHashMap<>();

    Assembly(Article article, Document document) {
        this.article = article;
        this.document = document;
    }

    /** @param findings in the order of the text */
    Analysis assemble(List<Finding> findings) {
        List<Attribution> attributions = new ArrayList<>();
        for (Finding finding : findings) {
            attributions.add(attribution(attributions.size(), finding));
        }
        return new Analysis(
                article, speakers.values().stream().map(Named::speaker).toList(), attributions, List.of());
    }

    private Attribution attribution(int index, Finding finding) {
        return new Attribution(
                id(index),
                finding.kind(),
                finding.type(),
                spans(finding.source()),
                spans(finding.cue()),
                spans(finding.content()),
                spans(finding.notes()),
                finding.source().stream().map(this::speaker).distinct().toList(),
                Determinacy.ASSERTED,
                Stance.NONE,
                id(finding.within()),
                id(finding.repeats()),
                finding.draft().confidence());
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }

    private static @Nullable String id(OptionalInt index) {
        return index.isPresent() ? id(index.getAsInt()) : null;
    }

    private List<Span> spans(List<TokenRange> ranges) {
        return ranges.stream().map(range -> range.span(document)).toList();
    }

    /** The speaker whose source has the same words, case aside. */
    private String speaker(TokenRange source) {
        String name = document.words(source.first(), source.end()).replaceAll("\\s+", " ");
        Named named = speakers.computeIfAbsent(
                name.toLowerCase(Locale.ROOT),
                key -> new Named("s" + (speakers.size() + 1), name, new LinkedHashSet<>()));
        named.mentions().add(source.span(document));
        return named.id();
    }

    /** A speaker whose mentions are still being collected. */
    private record Named(String id, String name, Set<Span> mentions) {
        Speaker speaker() {
            return new Speaker(id, name, null, List.copyOf(mentions));
        }
    }
}
