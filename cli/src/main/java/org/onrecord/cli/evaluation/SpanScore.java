package org.onrecord.cli.evaluation;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.onrecord.Span;

/** How well the spans of one role are found: as wholes, and by the characters that they cover. */
final class SpanScore {
    private final Role role;
    private final PrecisionAndRecall spans = new PrecisionAndRecall();
    private final PrecisionAndRecall characters = new PrecisionAndRecall();

    SpanScore(Role role) {
        this.role = role;
    }

    /** Counts one article's spans, trimmed. */
    void add(Set<Span> predictedSpans, Set<Span> goldSpans) {
        Set<Span> common = new HashSet<>(predictedSpans);
        common.retainAll(goldSpans);
        spans.add(common.size(), predictedSpans.size(), goldSpans.size());
        BitSet inPredicted = Characters.of(predictedSpans);
        BitSet inGold = Characters.of(goldSpans);
        characters.add(Characters.common(inPredicted, inGold), inPredicted.cardinality(), inGold.cardinality());
    }

    List<Figures> figures() {
        return List.of(spans.figures(role.label() + " span"), characters.figures(role.label() + " char"));
    }
}
