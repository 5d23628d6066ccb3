package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Surroundings.Neighbour;

/**
 * Splits English paragraphs into sentences by rule. Not the JDK's or ICU's BreakIterator: both break behind "Sen." and
 * know nothing of a quotation that its sentence goes on after.
 */
public final class Sentences {
    private static final String STOPS = ".!?…";
    private static final String CLOSING = ")]}\"'”’»›“‘";
    private static final String OPENING = "([{\"'“‘„‚«‹»`";

    /** A name before a reporting verb has at most so many tokens. */
    private static final int LONGEST_NAME = 5;

    private final Document document;
    private final Paragraph paragraph;

    private Sentences(Document document, Paragraph paragraph) {
        this.document = document;
        this.paragraph = paragraph;
    }

    /** The sentences of one of a document's paragraphs; together they hold all its tokens. */
    public static List<Sentence> of(Document document, Paragraph paragraph) {
        return new Sentences(document, paragraph).split();
    }

    private List<Sentence> split() {
        List<Sentence> sentences = new ArrayList<>();
        int first = endOfLabel();
        if (first > paragraph.first()) {
            sentences.add(new Sentence(paragraph.first(), first));
        }
        for (int token = first; token < paragraph.end(); token++) {
            if (is(token, STOPS)) {
                int end = endOfStops(token);
                if (end < paragraph.end() && isBorder(first, token, end)) {
                    sentences.add(new Sentence(first, end));
                    first = end;
                }
                token = end - 1;
            }
        }
        sentences.add(new Sentence(first, paragraph.end()));
        return sentences;
    }

    /** The first token behind the mark behind whose turn it is, which is a sentence of its own. */
    private int endOfLabel() {
        return document.turns()
                .at(paragraph.first())
                .filter(turn -> turn.label().first() == paragraph.first())
                .map(turn -> turn.words().get(0).first())
                .orElse(paragraph.first());
    }

    /** The first token behind a stop and all stops, brackets and marks that touch it. */
    private int endOfStops(int stop) {
        int end = stop + 1;
        while (end < paragraph.end() && touchesNext(end - 1) && (is(end, STOPS) || is(end, CLOSING))) {
            end++;
        }
        return end;
    }

    private boolean isBorder(int first, int stop, int end) {
        if (touchesNext(end - 1)) {
            return false;
        }
        int next = end;
        while (next + 1 < paragraph.end() && is(next, OPENING)) {
            next++;
        }
        int c = document.tokens.firstCharacter(next);
        if (Character.isLowerCase(c) || Neighbour.of(c) != Neighbour.WORD || is(next, OPENING)) {
            return false;
        }
        boolean stopIsLast = end == stop + 1;
        if (is(stop, ".") && stopIsLast && stop > first && touchesNext(stop - 1)) {
            return endsWithWord(first, stop - 1, word(next));
        }
        return is(stop, ".") || stopIsLast || !isReported(next);
    }

    /** Whether a full stop behind a word ends a sentence, rather than an abbreviation. */
    private boolean endsWithWord(int first, int token, String next) {
        String word = word(token);
        boolean listNumber = token == first && Character.isDigit(word.charAt(0));
        boolean number = word.equals("No") && Character.isDigit(next.charAt(0));
        if (listNumber || number || Abbreviations.standsBeforeNames(word)) {
            return false;
        }
        return !Abbreviations.mayTakeStop(word) || Abbreviations.startsSentences(next);
    }

    /** Whether a name and a reporting verb follow: “Really?” Smith asked. */
    private boolean isReported(int token) {
        int end = Math.min(paragraph.end(), token + LONGEST_NAME + 1);
        for (int at = token; at < end; at++) {
            if (Abbreviations.reports(word(at))) {
                return true;
            }
            if (!Character.isUpperCase(document.tokens.firstCharacter(at)) && !is(at, ".-’'")) {
                return false;
            }
        }
        return false;
    }

    private boolean is(int token, String characters) {
        return characters.indexOf(document.tokens.firstCharacter(token)) >= 0;
    }

    private boolean touchesNext(int token) {
        return document.tokens.touchesNext(token);
    }

    private String word(int token) {
        return document.words(token, token + 1);
    }
}
