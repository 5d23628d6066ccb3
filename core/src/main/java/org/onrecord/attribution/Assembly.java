package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;

/** Turns the drafts of one article into its analysis. */
final class Assembly {
    private final Article article;
    private final Document document;
    private final ActTypes types;
    private final Kinds kinds;
    private final EditorNotes notes;
    private final Repeats repeats;
    private final Map<String, Named> speakers = new LinkedHashMap<>();
    private @Nullable Paragraph split; // the last paragraph that was split, so that a long one is split but once
    private List<Sentence> sentences = List.of();

    Assembly(Article article, Document document, ActTypes types) {
        this.article = article;
        this.document = document;
        this.types = types;
        this.kinds = new Kinds(document);
        this.notes = new EditorNotes(document);
        this.repeats = new Repeats(document);
    }

    /** @param drafts in the order of the text */
    Analysis assemble(List<Draft> drafts) {
        List<Attribution> attributions = new ArrayList<>();
        Nesting nesting = new Nesting(drafts);
        for (int i = 0; i < drafts.size(); i++) {
            OptionalInt around = nesting.innermostAround(i);
            attributions.add(attribution(i, drafts.get(i), around.isPresent() ? id(around.getAsInt()) : null));
        }
        return new Analysis(
                article, speakers.values().stream().map(Named::speaker).toList(), attributions, List.of());
    }

    private Attribution attribution(int index, Draft draft, @Nullable String within) {
        Kind kind = kinds.of(draft);
        OptionalInt first = repeats.firstOf(kind, draft.content());
        return new Attribution(
                id(index),
                kind,
                type(draft, kind),
                spans(draft.source()),
                spans(draft.cue()),
                spans(draft.content()),
                spans(notesIn(draft)),
                draft.source().stream().map(this::speaker).distinct().toList(),
                Determinacy.ASSERTED,
                Stance.NONE,
                within,
                first.isPresent() ? id(first.getAsInt()) : null,
                draft.confidence());
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }

    private Type type(Draft draft, Kind kind) {
        if (draft.cue().isEmpty()) {
            return Type.COMMUNICATION;
        }
        TokenRange cue = draft.cue().get(0);
        boolean quoted = kind == Kind.DIRECT || kind == Kind.BLOCK;
        return types.typeOf(CueContext.of(document, sentenceOf(cue), cue, quoted));
    }

    private TokenRange sentenceOf(TokenRange cue) {
        Paragraph paragraph = document.paragraphs().get(document.paragraphOf(cue.first()));
        if (!paragraph.equals(split)) {
            split = paragraph;
            sentences = Sentences.of(document, paragraph);
        }
        return sentences.stream()
                .filter(sentence -> sentence.first() <= cue.first() && cue.first() < sentence.end())
                .map(sentence -> new TokenRange(sentence.first(), sentence.end()))
                .findFirst()
                .orElse(cue);
    }

    private List<TokenRange> notesIn(Draft draft) {
        List<TokenRange> found = new ArrayList<>();
        draft.content().forEach(range -> found.addAll(notes.within(range)));
        found.addAll(draft.notes());
        return found;
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
