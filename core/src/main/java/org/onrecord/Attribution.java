package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody (source) says, thinks or wants (cue) something (content). Each part is one or more spans of the article, in
 * the order of the text.
 *
 * @param id unique within the analysis
 * @param source empty where the article names nobody
 * @param notes what an editor put into the content, "[sic]", or directly behind it, "(emphasis added)"; not the speaker's
 * @param speakers ids of the analysis's speakers, or {@link Speaker#WRITER} or {@link Speaker#GENERIC}
 * @param candidates who it may be where the speaker is not decided, the likeliest first
 * @param within the id of the attribution that this one stands in
 * @param repeats the id of the first attribution of the same words
 * @param speakerConfidence the probability that the speakers are the right ones, if the rest is, from 0 to 1
 * @param confidence the probability that the attribution is right, its speakers included, from 0 to 1
 */
public record Attribution(
        String id,
        Kind kind,
        Type type,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> notes,
        List<String> speakers,
        List<Candidate> candidates,
        Determinacy determinacy,
        Stance stance,
        @Nullable String within,
        @Nullable String repeats,
        double speakerConfidence,
        double confidence) {

    public Attribution {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = List.copyOf(content);
        notes = List.copyOf(notes);
        speakers = List.copyOf(speakers);
        candidates = List.copyOf(candidates);
        requireProbability(speakerConfidence);
        requireProbability(confidence);
    }

    private static void requireProbability(double value) {
        if (!(value >= 0 && value <= 1)) {
            throw new IllegalArgumentException("not a probability: " + value);
        }
    }

    /** How the content stands in the text. */
    public enum Kind {
        /** Wholly in quotation marks. */
        DIRECT,
        /** Partly in quotation marks. */
        MIXED,
        /** Without quotation marks. */
        INDIRECT,
        /** Set off as paragraphs of its own. */
        BLOCK
    }

    /**
     * What sort of act it is, as the Penn Discourse Treebank sorts attributions (Prasad et al., PDTB 2.0 annotation
     * manual, section 5).
     */
    public enum Type {
        /** Said, wrote, denied. */
        COMMUNICATION,
        /** Thinks, fears, expects. */
        ATTITUDE,
        /** Knows, regrets, remembers. */
        FACTIVE,
        /** Wants, orders, plans. */
        CONTROL
    }

    /** Whether the article says that it was said at all. */
    public enum Determinacy {
        ASSERTED,
        HYPOTHETICAL,
        NEGATED,
        QUESTION
    }
}
