package org.onrecord.attribution;

import org.onrecord.Attribution.Determinacy;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;

/** Whether the article says at all that something was said, as the network sees it in the cue. */
final class Determinacies {
    private final Marks marks;

    Determinacies(Marks marks) {
        this.marks = marks;
    }

    /** What has no cue is on show, and so said. */
    Determinacy of(Draft draft) {
        if (draft.cue().isEmpty()) {
            return Determinacy.ASSERTED;
        }
        return Determinacy.values()[
                marks.likeliest(Question.DETERMINACY, draft.cue().get(0))];
    }
}
