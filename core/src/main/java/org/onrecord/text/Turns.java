package org.onrecord.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/**
 * Whose turn it is in an interview. A turn begins with a paragraph that one to four capitalised words and a colon open, "Q:" or
 * "Odile Brandt:", and ends where the next one begins. Somebody has to have a second turn, or "A:" to follow "Q:", since a label
 * alone may be a caption or a heading. Immutable and thread-safe.
 */
public final class Turns {
    private static final int LONGEST_LABEL = 4;
    private static final Map<List<String>, List<String>> QUESTIONS =
            Map.of(List.of("a"), List.of("q"), List.of("answer"), List.of("question"));

    private final ParagraphList paragraphs;
    private final NavigableSet<Integer> openings;

    private Turns(ParagraphList paragraphs, NavigableSet<Integer> openings) {
        this.paragraphs = paragraphs;
        this.openings = openings;
    }

    /** The turns of a text; none if it is no interview. */
    static Turns of(TokenList tokens, ParagraphList paragraphs) {
        NavigableSet<Integer> openings = new TreeSet<>();
        Set<List<String>> seen = new HashSet<>();
        boolean isInterview = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            List<String> label = label(tokens, paragraphs.get(i));
            if (!label.isEmpty()) {
                openings.add(i);
                isInterview |= !seen.add(label) || seen.contains(QUESTIONS.getOrDefault(label, List.of()));
            }
        }
        return new Turns(paragraphs, isInterview ? openings : new TreeSet<>());
    }

    /** The index of the paragraph that opens the turn in which a token stands; empty where it is in none. */
    public OptionalInt openingOf(int token) {
        Integer opening = openings.floor(paragraphs.of(token));
        return opening == null ? OptionalInt.empty() : OptionalInt.of(opening);
    }

    /** Whether a paragraph begins with whose turn it is. */
    public boolean opens(int paragraph) {
        return openings.contains(paragraph);
    }

    /** The words before the colon, in lower case; empty if the paragraph has none. */
    private static List<String> label(TokenList tokens, Paragraph paragraph) {
        List<String> words = new ArrayList<>();
        int token = paragraph.first();
        while (token < paragraph.end()
                && words.size() < LONGEST_LABEL
                && Character.isUpperCase(tokens.firstCharacter(token))) {
            words.add(tokens.words(token, token + 1).toLowerCase(Locale.ROOT));
            token++;
        }
        return token + 1 < paragraph.end() && tokens.words(token, token + 1).equals(":") ? words : List.of();
    }
}
