package org.onrecord.attribution;

import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Drafts by place. */
final class DraftIndex {
    private final BitSet attributed = new BitSet();
    private final Map<Integer, Set<Draft>> byParagraph = new HashMap<>();

    DraftIndex(Document document, List<Draft> drafts) {
        for (Draft draft : drafts) {
            for (TokenRange range : draft.content()) {
                attributed.set(range.first(), range.end());
                add(document.paragraphOf(range.first()), draft);
            }
            draft.cue().forEach(range -> add(document.paragraphOf(range.first()), draft));
        }
    }

    private void add(int paragraph, Draft draft) {
        byParagraph.computeIfAbsent(paragraph, key -> new LinkedHashSet<>()).add(draft);
    }

    /** Whether one of some tokens is in a content. */
    boolean attributes(int first, int end) {
        int next = attributed.nextSetBit(first);
        return next >= 0 && next < end;
    }

    /** The drafts of which a piece of content or the cue begins in a paragraph. */
    Set<Draft> in(int paragraph) {
        return byParagraph.getOrDefault(paragraph, Set.of());
    }
}
