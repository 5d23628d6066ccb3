package org.onrecord.speaker;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;

/**
 * Tells names from words that are capitalised only because a sentence begins with them: "Critics said", "Two of the engineers".
 * The network sees no name in such a word, and nothing else in the article is called so.
 */
final class OpeningWords {
    private final Document document;
    private final BitSet openings = new BitSet();
    private final Set<String> named = new HashSet<>();

    /** @param runs all of the article */
    OpeningWords(Document document, List<NameRun> runs) {
        this.document = document;
        for (Paragraph paragraph : document.paragraphs()) {
            Sentences.of(document, paragraph).forEach(this::addOpening);
        }
        runs.stream().filter(run -> !mayBe(run)).forEach(run -> named.addAll(run.words()));
    }

    /** Whether a run is such a word. */
    boolean has(NameRun run) {
        return mayBe(run) && !named.contains(run.last());
    }

    /** The first word, be it behind a quotation mark. */
    private void addOpening(Sentence sentence) {
        int token = sentence.first();
        while (token < sentence.end() - 1 && !document.isWord(token)) {
            token++;
        }
        openings.set(token);
    }

    private boolean mayBe(NameRun run) {
        return run.kind() == Kind.NONE
                && run.words().size() == 1
                && openings.get(run.range().first())
                && document.turns().labelledBy(run.range()).isEmpty();
    }
}
