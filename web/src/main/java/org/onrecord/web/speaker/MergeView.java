package org.onrecord.web.speaker;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.SpeakerCount;

/**
 * Two who may be one. Immutable.
 *
 * @param who who stays
 * @param other the name or key that was given; null where none was
 * @param candidates whom it may mean, or, where none was given, those who share a name
 */
public record MergeView(SpeakerCount who, @Nullable String other, List<SpeakerCount> candidates) {

    public MergeView {
        candidates = List.copyOf(candidates);
    }
}
