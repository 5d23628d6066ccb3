package org.onrecord.stance;

import java.util.Optional;
import org.onrecord.Attribution.Kind;
import org.onrecord.Stance.Value;
import org.onrecord.attribution.Finding;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;
import org.onrecord.text.WordLists;

/**
 * Finds verdicts in a cue, in the words beside it, and in those with which the writer sums up what was said: "falsely claimed",
 * "rightly noted", "repeated a debunked theory". Thread-safe.
 */
final class LoadedCues {
    private static final double CONFIDENCE = 0.8;
    private static final int BESIDE = 2; // tokens before a cue

    private final WordLists words;

    LoadedCues(WordLists words) {
        this.words = words;
    }

    /** The verdict in a finding's cue; empty where it is plain: "claimed". */
    Optional<Verdict> in(Document document, Finding finding) {
        TokenRange cue = finding.cue().get(0);
        int first = Math.max(0, cue.first() - BESIDE);
        for (int token = first; token < cue.end(); token++) {
            String word = document.lowerCase(token);
            boolean inside = token >= cue.first();
            Value value = value(word, inside);
            if (value != Value.NONE && !finding.draft().covers(token)) {
                return Optional.of(new Verdict(value, new TokenRange(token, token + 1), CONFIDENCE));
            }
        }
        return finding.kind() == Kind.INDIRECT ? summedUp(document, finding) : Optional.empty();
    }

    private Optional<Verdict> summedUp(Document document, Finding finding) {
        TokenRange content = finding.content().get(0);
        for (int token = content.first(); token < Math.min(content.end(), content.first() + BESIDE + 1); token++) {
            if (words.has("baseless", document.lowerCase(token))) {
                return Optional.of(new Verdict(Value.REJECTS, new TokenRange(token, token + 1), CONFIDENCE));
            }
        }
        return Optional.empty();
    }

    private Value value(String word, boolean inside) {
        if (words.has("rightly", word)) {
            return Value.ENDORSES;
        }
        if (words.has("dubiously", word)) {
            return Value.DOUBTS;
        }
        boolean lie = inside && (words.has("lies", word) || words.has("baseless", word));
        return lie || words.has("wrongly", word) ? Value.REJECTS : Value.NONE;
    }
}
