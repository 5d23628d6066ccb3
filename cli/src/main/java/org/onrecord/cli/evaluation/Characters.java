package org.onrecord.cli.evaluation;

import java.util.BitSet;
import java.util.Collection;
import org.onrecord.Span;

/** Sets of characters of an article's text, by their offsets in code points. */
final class Characters {
    private Characters() {}

    static BitSet of(Collection<Span> spans) {
        BitSet characters = new BitSet();
        for (Span span : spans) {
            characters.set(span.start(), span.end());
        }
        return characters;
    }

    /** How many characters two sets have in common. */
    static int common(BitSet one, BitSet other) {
        BitSet both = (BitSet) one.clone();
        both.and(other);
        return both.cardinality();
    }
}
