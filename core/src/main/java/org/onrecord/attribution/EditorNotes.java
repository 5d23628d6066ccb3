package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Token;
import org.onrecord.text.TokenRange;

/**
 * Finds what an editor put into a speaker's words: "[sic]", "[the president]", "(emphasis added)", "(laughter)", "…".
 *
 * <p>Square brackets are an editor's by custom. Round ones are as often the speaker's, so that only the formulas count.
 * Whether an ellipsis leaves words out or trails off cannot be told from the text; it counts as a note, since nobody
 * speaks it and its marking loses no word.
 */
final class EditorNotes {
    /** A bracket with more tokens is a passage that lacks its closing bracket, or not a note. */
    private static final int LONGEST = 30;

    private static final String MARKING =
            "(emphas[ie]s|italics?|bold|boldface|bolding|underlin(e|ing)|highlight(s|ing)?"
                    + "|capitals?|caps|translations?|punctuation|ellips[ie]s|brackets?|links?|paragraphing)";
    private static final String MARKINGS = "(all )?" + MARKING + "(( and)? " + MARKING + ")*";
    private static final String SOUND =
            "(laugh(s|ter|ing)?|chuckl(es|ing)|applause|cheer(s|ing)?|boo(s|ing)|sigh(s|ing)?"
                    + "|smil(es|ing)|crosstalk|cross talk|inaudible|unintelligible|indistinct|pauses?|interruption)";
    private static final String HOW = "(loud|long|brief|prolonged|scattered|general|audience|crowd)";

    /** "Emphasis added", "bold italics mine", "my translation". */
    private static final Pattern TREATMENT = Pattern.compile(MARKINGS
            + "( is| are| was| were)? (added|mine|ours|supplied|removed|omitted|(in|from)( the)? original|by .{2,40})"
            + "( .{1,20})?"
            + "|(my|our|original|(the )?(authors?|editors?))( s)? " + MARKINGS);

    private static final Pattern REMARK = Pattern.compile("sic|recte|ph|phonetic|expletives? (deleted|omitted)"
            + "|(eds?|editors?)( s)?( note( .*)?)?"
            + "|(" + HOW + " )?" + SOUND + "( and " + SOUND + ")?"
            + "|(begin|end) (video|audio) (clip|tape)");

    private final Document document;
    private final List<Token> tokens;

    EditorNotes(Document document) {
        this.document = document;
        this.tokens = document.tokens();
    }

    /** The notes among some tokens, in the order of the text, none overlapping another. */
    List<TokenRange> within(TokenRange content) {
        List<TokenRange> notes = new ArrayList<>();
        int token = content.first();
        while (token < content.end()) {
            int end = endOfNote(token, content.end());
            if (end > token) {
                notes.add(new TokenRange(token, end));
            }
            token = Math.max(end, token + 1);
        }
        return notes;
    }

    /**
     * The note on a block quotation that is a paragraph of its own directly behind it: "(bold italics added)". It may
     * lack its brackets if it says what the editor did.
     *
     * @param end the token after the quotation's last one
     */
    Optional<TokenRange> behind(int end) {
        if (end >= tokens.size()) {
            return Optional.empty();
        }
        Paragraph paragraph = document.paragraphs().get(document.paragraphOf(end));
        if (paragraph.first() < end || paragraph.length() > LONGEST) {
            return Optional.empty();
        }
        boolean bracketed = "([".contains(word(end));
        boolean note = bracketed ? isFormula(end, paragraph.end()) : isTreatment(plain(end, paragraph.end()));
        return note ? Optional.of(new TokenRange(end, paragraph.end())) : Optional.empty();
    }

    /** The end of the note that begins with a token; the token itself if none does. */
    private int endOfNote(int token, int limit) {
        return switch (word(token)) {
            case "[" -> endOfBracket(token, limit, "[", "]");
            case "(" -> {
                int end = endOfBracket(token, limit, "(", ")");
                yield isFormula(token, end) ? end : token;
            }
            case "…", "." -> endOfEllipsis(token, limit);
            default -> token;
        };
    }

    private int endOfBracket(int open, int limit, String opening, String closing) {
        int end = Math.min(
                Math.min(limit, open + LONGEST),
                document.paragraphs().get(document.paragraphOf(open)).end());
        int depth = 0;
        for (int token = open; token < end; token++) {
            if (word(token).equals(opening)) {
                depth++;
            } else if (word(token).equals(closing) && --depth == 0) {
                return token + 1;
            }
        }
        return open;
    }

    /** "…" and "..." and ". . ."; a full stop before them is the sentence's. */
    private int endOfEllipsis(int token, int limit) {
        int end = token + 1;
        while (end < limit && isDot(end) && document.touchesNext(end - 1)) {
            end++;
        }
        if (end > token + 1 || word(token).equals("…")) {
            return end;
        }
        while (end < limit && isDot(end)) {
            end++;
        }
        boolean afterFullStop = end - token > 3 && token > 0 && document.touchesNext(token - 1);
        return end - token >= 3 && !afterFullStop ? end : token;
    }

    private boolean isDot(int token) {
        return word(token).equals(".") || word(token).equals("…");
    }

    private boolean isFormula(int first, int end) {
        String words = plain(first, end);
        return isTreatment(words) || REMARK.matcher(words).matches();
    }

    private static boolean isTreatment(String words) {
        return TREATMENT.matcher(words).matches();
    }

    /** The words in lower case, without marks. */
    private String plain(int first, int end) {
        return IntStream.range(first, end)
                .mapToObj(this::word)
                .filter(word -> Character.isLetterOrDigit(word.codePointAt(0)))
                .map(word -> word.toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(" "));
    }

    private String word(int token) {
        return tokens.get(token).word();
    }
}
