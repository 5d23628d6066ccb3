package org.onrecord.text;

import java.util.List;

/**
 * What one person says in an interview before the next one speaks.
 *
 * @param label who it is, as the text has it before the colon: "Odile Brandt", "Q"
 * @param words what is certainly said by that person, a range for each paragraph; never none
 */
public record Turn(TokenRange label, Role role, List<TokenRange> words) {

    /** What a label says. */
    public enum Role {
        /** A name, or what stands for one: "Odile Brandt". */
        NAMED,
        /** Who asks: "Q". */
        ASKS,
        /** Who answers: "A". */
        ANSWERS
    }

    public Turn {
        words = List.copyOf(words);
    }

    /** Whether a token is among the words. */
    public boolean says(int token) {
        return words.stream().anyMatch(range -> range.contains(token));
    }
}
