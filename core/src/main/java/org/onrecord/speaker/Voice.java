package org.onrecord.speaker;

import java.util.List;
import org.onrecord.Candidate;

/**
 * Who speaks in one finding.
 *
 * @param speakers ids of speakers, or {@link org.onrecord.Speaker#WRITER} or {@link org.onrecord.Speaker#GENERIC}; empty
 *     where it is not decided or nobody is meant
 * @param probability that they are the right ones; where it is not decided, that of the best candidate; of nobody, 1
 * @param candidates who it may be where it is not decided, the likeliest first
 */
public record Voice(List<String> speakers, double probability, List<Candidate> candidates) {

    public Voice {
        speakers = List.copyOf(speakers);
        candidates = List.copyOf(candidates);
    }
}
