package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.onrecord.text.Document;
import org.onrecord.text.Quotation;
import org.onrecord.text.Stretch;
import org.onrecord.text.TokenRange;

/**
 * Gives a quotation that runs over several paragraphs to one speaker: whoever has the end of its first paragraph has the
 * others too, whatever the network made of them, since it hardly sees over the border of a paragraph. An attribution whose
 * cue is quoted is the speaker's own of somebody else, and stays.
 */
final class ContinuedQuotations {
    private final Document document;

    /** The quotations by the last word of their first paragraph. */
    private final TreeMap<Integer, Quotation> beginnings = new TreeMap<>();

    /** The quotations by the first token of each later paragraph. */
    private final TreeMap<Integer, Quotation> continuations = new TreeMap<>();

    ContinuedQuotations(Document document) {
        this.document = document;
        for (Quotation quotation : document.quotations()) {
            if (quotation.continues() && quotation.depth() == 0) {
                List<Stretch> stretches = quotation.stretches();
                beginnings.put(stretches.get(0).innerEnd() - 1, quotation);
                stretches.stream().skip(1).forEach(stretch -> continuations.put(stretch.first(), quotation));
            }
        }
    }

    /** The drafts with such quotations as a whole; drafts that lose all their content by it are gone. */
    List<Draft> join(List<Draft> drafts) {
        Map<Quotation, Draft> owners = new HashMap<>();
        for (Draft draft : drafts) {
            owned(draft).forEach(quotation -> owners.putIfAbsent(quotation, draft));
        }
        List<Draft> joined = new ArrayList<>();
        for (Draft draft : drafts) {
            List<TokenRange> content = new ArrayList<>(draft.content());
            content.removeIf(range -> isOthers(range, draft, owners));
            owned(draft).stream()
                    .filter(quotation -> owners.get(quotation) == draft)
                    .forEach(quotation -> content.addAll(continuation(quotation)));
            if (!content.isEmpty()) {
                joined.add(draft.withContent(content));
            }
        }
        return joined;
    }

    private List<Quotation> owned(Draft draft) {
        return draft.content().stream()
                .flatMap(range -> beginnings.subMap(range.first(), range.end()).values().stream())
                .filter(quotation -> !draft.isInside(quotation))
                .toList();
    }

    /** Whether the range begins in a later paragraph of a quotation that has an owner. */
    private boolean isOthers(TokenRange range, Draft draft, Map<Quotation, Draft> owners) {
        Map.Entry<Integer, Quotation> entry = continuations.floorEntry(range.first());
        return entry != null
                && range.first() < entry.getValue().end()
                && document.paragraphOf(entry.getKey()) == document.paragraphOf(range.first())
                && owners.containsKey(entry.getValue())
                && !draft.isInside(entry.getValue());
    }

    private List<TokenRange> continuation(Quotation quotation) {
        return Quoted.stretches(document, quotation).stream()
                .skip(1)
                .map(TokenRange::of)
                .toList();
    }
}
