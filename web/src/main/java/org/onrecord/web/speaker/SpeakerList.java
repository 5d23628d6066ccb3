package org.onrecord.web.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.web.http.Part;

/**
 * Speakers, who speaks most first. Immutable.
 *
 * @param called the name that they may be meant by; null where all are shown
 */
public record SpeakerList(@Nullable String called, Part<SpeakerCount> part) {

    /** What the longest bar stands for. */
    public int most() {
        return part.items().stream().mapToInt(SpeakerCount::statements).max().orElse(1);
    }
}
