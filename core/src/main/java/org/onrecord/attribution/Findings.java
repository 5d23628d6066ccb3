package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.tagging.Marks;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;

/** Tells of the drafts of one article their kind, type, notes, nesting and repeats. */
final class Findings {
    private final Document document;
    private final ActTypes types;
    private final FindingConfidence confidence;
    private final Determinacies determinacies;
    private final Kinds kinds;
    private final EditorNotes notes;
    private final Repeats repeats;
    private @Nullable Paragraph split; // the last paragraph that was split, so that a long one is split but once
    private List<Sentence> sentences = List.of();

    Findings(Document document, ActTypes types, FindingConfidence confidence, Marks marks) {
        this.document = document;
        this.types = types;
        this.confidence = confidence;
        this.determinacies = new Determinacies(marks);
        this.kinds = new Kinds(document);
        this.notes = new EditorNotes(document);
        this.repeats = new Repeats(document);
    }

    /** @param drafts in the order of the text */
    List<Finding> of(List<Draft> drafts) {
        Nesting nesting = new Nesting(drafts);
        return IntStream.range(0, drafts.size())
                .mapToObj(i -> finding(drafts.get(i), nesting.innermostAround(i)))
                .toList();
    }

    private Finding finding(Draft draft, OptionalInt within) {
        Kind kind = kinds.of(draft);
        Determinacy determinacy = determinacies.of(draft);
        return new Finding(
                draft,
                kind,
                type(draft, kind),
                determinacy,
                notesOn(draft),
                within,
                repeats.firstOf(kind, draft.content()),
                confidence.of(draft, kind, determinacy));
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

    private List<TokenRange> notesOn(Draft draft) {
        List<TokenRange> found = new ArrayList<>();
        draft.content().forEach(range -> found.addAll(notes.within(range)));
        found.addAll(draft.notes());
        return found;
    }
}
