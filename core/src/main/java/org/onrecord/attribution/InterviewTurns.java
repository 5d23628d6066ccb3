package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;
import org.onrecord.text.Turn;
import org.onrecord.text.Turn.Role;

/**
 * Makes attributions of the turns of an interview, where a label says who speaks: what follows are that person's words, as a
 * block quotation's are. The questions of "Q:", of whom nothing is known, are no statements.
 */
final class InterviewTurns {
    private static final double CONFIDENCE = 0.95;

    private final Document document;
    private final NavigableMap<Integer, Turn> turns = new TreeMap<>(); // by their first tokens

    InterviewTurns(Document document, Marks marks) {
        this.document = document;
        document.turns().all().stream()
                .filter(turn ->
                        turn.role() == Role.ANSWERS || turn.role() == Role.NAMED && isSomebody(turn.label(), marks))
                .forEach(turn -> turns.put(turn.label().first(), turn));
    }

    /** A name, or "THE PRESIDENT"; "Photo:" and "Verdict:" may come again and again, too. */
    private boolean isSomebody(TokenRange label, Marks marks) {
        return marks.likeliest(Question.NAME, label) != 0
                || document.lowerCase(label.first()).equals("the");
    }

    /** The drafts with each turn as one; what was found inside of a turn stays, since it is the speaker's. */
    List<Draft> add(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>();
        for (Turn turn : turns.values()) {
            result.add(new Draft(List.of(turn.label()), List.of(), turn.words(), List.of(), true, CONFIDENCE));
        }
        for (Draft draft : drafts) {
            List<TokenRange> content = new ArrayList<>(draft.content());
            content.removeIf(range -> isAnothers(range, draft));
            if (!content.isEmpty() && !isLabel(draft)) {
                result.add(draft.withContent(content));
            }
        }
        return result;
    }

    /** Whether words of a turn are given to somebody outside of it, or to nobody. */
    private boolean isAnothers(TokenRange range, Draft draft) {
        int first = Objects.requireNonNullElse(turns.floorKey(range.first()), 0);
        return turns.subMap(first, range.end()).values().stream()
                .filter(turn -> turn.words().stream().anyMatch(range::overlaps))
                .anyMatch(turn ->
                        draft.cue().isEmpty() || !turn.says(draft.cue().get(0).first()));
    }

    /** Whether the network took a label for a cue. */
    private boolean isLabel(Draft draft) {
        return draft.cue().stream()
                .anyMatch(cue -> document.turns().labelledBy(cue).isPresent());
    }
}
