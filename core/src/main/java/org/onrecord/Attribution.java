package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Somebody (source) says, thinks or wants (cue) something (content). Each part is one or more spans of the article, in
 * the order of the text. Immutable and thread-safe.
 *
 * @param id unique within the analysis: "a1", "a2", …
 * @param kind how the content stands in the text
 * @param type what sort of act it is
 * @param source the words that name the speaker; empty where the article names nobody
 * @param cue the words that tie the two, such as "said" or "according to"; empty where nothing does
 * @param content the words that are attributed; two or more spans where they are interrupted
 * @param notes what an editor put into the content, "[sic]", or directly behind it, "(emphasis added)"; not the speaker's
 * @param speakers ids of the analysis's speakers, or {@link Speaker#WRITER} or {@link Speaker#GENERIC}; several who speak as
 *     one; empty where it is not decided or the article does not tell
 * @param candidates who it may be where the speaker is not decided, the likeliest first; else empty
 * @param determinacy whether the article says that it was said at all
 * @param stance what the writer shows of the truth of the content
 * @param within the id of the attribution that this one stands in; null where it stands in none
 * @param repeats the id of the first attribution of the same words; null where this is the first
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

    /**
     * Keeps copies of the lists.
     *
     * @throws IllegalArgumentException if a probability does not lie between 0 and 1
     */
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
        /** Set off as paragraphs of its own, or a turn of an interview. */
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
        /** That the source says, thinks or wants it. */
        ASSERTED,
        /** That it would, might or will: "if he said", "she may say". */
        HYPOTHETICAL,
        /** That it does not: "he never said". */
        NEGATED,
        /** It asks whether the source does. */
        QUESTION
    }
}
