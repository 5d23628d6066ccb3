package org.onrecord.tagging;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A cue with what the network says belongs to it.
 *
 * @param source null where the text names nobody
 * @param sourceProbability that this is the cue's source, or that it has none
 * @param contents in the order of the text; may be empty
 * @param contentProbability that the least certain of the contents belongs to the cue; 1 without contents
 */
public record CueGroup(
        RoleSpan cue,
        @Nullable RoleSpan source,
        double sourceProbability,
        List<RoleSpan> contents,
        double contentProbability) {
    /** How many {@link #probabilities} there are. */
    public static final int PARTS = 5;

    public CueGroup {
        contents = List.copyOf(contents);
    }

    /** Of its parts: of the cue, of the least certain content, of the source, of the contents' link, and of the source's link. */
    public List<Double> probabilities() {
        return List.of(
                cue.probability(),
                contents.stream().mapToDouble(RoleSpan::probability).min().orElse(0),
                source == null ? 1 : source.probability(),
                contentProbability,
                sourceProbability);
    }
}
