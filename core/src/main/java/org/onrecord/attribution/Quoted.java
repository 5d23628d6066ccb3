package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.Quotation;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.Stretch;

/**
 * Which tokens are surely quoted. Where a closing mark is missing, only the sentence in which the quotation opens is:
 * what follows may be the writer's again.
 */
final class Quoted {
    private final BitSet tokens = new BitSet();
    private final BitSet beginnings = new BitSet();

    Quoted(Document document) {
        for (Quotation quotation : document.quotations()) {
            for (Stretch stretch : stretches(document, quotation)) {
                tokens.set(stretch.inner(), stretch.innerEnd());
                beginnings.set(stretch.first());
            }
        }
    }

    /** Whether a token is quoted; marks of outermost quotations are not. */
    boolean contains(int token) {
        return tokens.get(token);
    }

    /** Whether a quotation begins with a token, or goes on with it in a new paragraph. */
    boolean beginsAt(int token) {
        return beginnings.get(token);
    }

    /** The stretches of a quotation as far as they are surely quoted. */
    static List<Stretch> stretches(Document document, Quotation quotation) {
        if (quotation.closed()) {
            return quotation.stretches();
        }
        List<Stretch> stretches = new ArrayList<>(quotation.stretches());
        Stretch last = stretches.remove(stretches.size() - 1);
        int end = Math.min(last.innerEnd(), endOfSentence(document, last.inner()));
        stretches.add(new Stretch(last.first(), last.inner(), end, end));
        return stretches;
    }

    private static int endOfSentence(Document document, int token) {
        return Sentences.of(document, document.paragraphs().get(document.paragraphOf(token))).stream()
                .filter(sentence -> token < sentence.end())
                .mapToInt(Sentence::end)
                .findFirst()
                .orElseThrow();
    }
}
