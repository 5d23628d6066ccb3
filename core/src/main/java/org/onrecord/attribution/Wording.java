package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.onrecord.text.Document;
import org.onrecord.text.Token;
import org.onrecord.text.TokenRange;

/**
 * The words of a content for comparison: case, punctuation and an editor's notes aside.
 *
 * @param runs what the notes leave in one piece; none is empty
 */
record Wording(List<List<Word>> runs) {

    /** A word in lower case, and the index of its token. */
    record Word(String text, int token) {}

    Wording {
        runs = runs.stream().filter(run -> !run.isEmpty()).map(List::copyOf).toList();
    }

    /** The wording of some tokens, in the order of the text. */
    static Wording of(Document document, List<TokenRange> ranges) {
        List<List<Word>> runs = new ArrayList<>();
        EditorNotes editorNotes = new EditorNotes(document);
        for (TokenRange range : ranges) {
            List<Word> run = new ArrayList<>();
            int from = range.first();
            for (TokenRange note : editorNotes.within(range)) {
                addWords(document, from, note.first(), run);
                if (!isInitial(document, note, range)) {
                    runs.add(run);
                    run = new ArrayList<>();
                    from = note.end();
                } else {
                    Token rest = document.tokens().get(note.end());
                    String initial = document.tokens().get(note.first() + 1).word();
                    run.add(new Word((initial + rest.word()).toLowerCase(Locale.ROOT), note.end()));
                    from = note.end() + 1;
                }
            }
            addWords(document, from, range.end(), run);
            runs.add(run);
        }
        return new Wording(runs);
    }

    int length() {
        return runs.stream().mapToInt(List::size).sum();
    }

    /** All words in a row. */
    List<Word> words() {
        return runs.stream().flatMap(List::stream).toList();
    }

    private static void addWords(Document document, int first, int end, List<Word> run) {
        for (int token = first; token < end; token++) {
            if (Words.isWord(document, token)) {
                run.add(new Word(document.lowerCase(token), token));
            }
        }
    }

    /** Whether the note is a changed first letter: "[W]e". */
    private static boolean isInitial(Document document, TokenRange note, TokenRange range) {
        List<Token> tokens = document.tokens();
        return note.end() - note.first() == 3
                && note.end() < range.end()
                && tokens.get(note.first() + 1).word().length() == 1
                && tokens.get(note.end()).start() == tokens.get(note.end() - 1).end()
                && Character.isLetter(tokens.get(note.end()).word().codePointAt(0));
    }
}
