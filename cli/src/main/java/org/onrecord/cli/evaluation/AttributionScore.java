package org.onrecord.cli.evaluation;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * How well whole attributions are found. Each event takes, in the order of the file, the best attribution that is left
 * and whose content overlaps its own by at least half of both. That counts if the cues touch, and the sources touch or
 * neither has one.
 */
final class AttributionScore {
    private final PrecisionAndRecall attributions = new PrecisionAndRecall();

    /** An attribution, by the characters of its parts. */
    private record Parts(BitSet source, BitSet cue, BitSet content) {

        static Parts of(Function<Role, List<Span>> spans) {
            return new Parts(
                    Characters.of(spans.apply(Role.SOURCE)),
                    Characters.of(spans.apply(Role.CUE)),
                    Characters.of(spans.apply(Role.CONTENT)));
        }

        boolean touches(Parts other) {
            boolean sources = source.intersects(other.source) || (source.isEmpty() && other.source.isEmpty());
            return cue.intersects(other.cue) && sources;
        }
    }

    /** @param candidate its place among the predicted */
    private record Match(boolean whole, int overlap, int candidate) {

        boolean isBetterThan(@Nullable Match other) {
            return other == null || (whole == other.whole ? overlap > other.overlap : whole);
        }
    }

    /** Counts one article's attributions, and says which one was found for which event, by its id. */
    Map<String, AnalysedArticle.Attribution> match(
            List<AnalysedArticle.Attribution> analysed, List<Standoff.Event> events) {
        List<Parts> candidates =
                analysed.stream().map(attribution -> Parts.of(attribution::of)).toList();
        Set<Integer> used = new HashSet<>();
        Map<String, AnalysedArticle.Attribution> found = new HashMap<>();
        int hits = 0;
        for (Standoff.Event event : events) {
            Match best = best(Parts.of(event::of), candidates, used);
            if (best != null) {
                used.add(best.candidate);
                found.put(event.id(), analysed.get(best.candidate));
                hits += best.whole ? 1 : 0;
            }
        }
        attributions.add(hits, analysed.size(), events.size());
        return found;
    }

    private static @Nullable Match best(Parts event, List<Parts> candidates, Set<Integer> used) {
        int length = event.content.cardinality();
        Match best = null;
        for (int i = 0; i < candidates.size() && length > 0; i++) {
            Parts candidate = candidates.get(i);
            int overlap = Characters.common(candidate.content, event.content);
            if (!used.contains(i) && 2 * overlap >= length && 2 * overlap >= candidate.content.cardinality()) {
                Match match = new Match(candidate.touches(event), overlap, i);
                best = match.isBetterThan(best) ? match : best;
            }
        }
        return best;
    }

    Figures figures() {
        return attributions.figures("attribution");
    }
}
