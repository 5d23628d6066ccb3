package org.onrecord.story;

import java.text.Normalizer;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.regex.Pattern;
import org.onrecord.Span;

/**
 * The words of a text, one after the other, freed of what differs between one publisher's house style and another's:
 * "U.S." and "US", "1,000" and "1000", "don’t" and "don't", "[W]e" and "We" are the same. Not thread-safe.
 */
final class Words implements Iterator<Word> {
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");

    private final String text;

    /** Where the next word begins, in UTF-16 units and in code points. */
    private int position;

    private int codePoint;

    private String before = "";

    Words(String text) {
        this.text = text;
        skipToWord();
    }

    @Override
    public boolean hasNext() {
        return position < text.length();
    }

    @Override
    public Word next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        int start = codePoint;
        StringBuilder word = new StringBuilder();
        int letter = position;
        while (letter >= 0) {
            word.appendCodePoint(text.codePointAt(letter));
            stepBehind(letter);
            letter = isIdeograph(text.codePointBefore(position)) ? -1 : nextOfWord(word);
            if (letter > position && isDecimalPoint(word, text.codePointAt(letter))) {
                word.append('.');
            }
        }
        boolean isCapital = Character.isUpperCase(word.codePointAt(0));
        Word found = new Word(normal(word.toString()), isCapital, new Span(start, codePoint), before);
        skipToWord();
        return found;
    }

    private void step() {
        position = text.offsetByCodePoints(position, 1);
        codePoint++;
    }

    private void stepBehind(int letter) {
        while (position <= letter) {
            step();
        }
    }

    private void skipToWord() {
        int start = position;
        while (hasNext() && !Character.isLetterOrDigit(text.codePointAt(position))) {
            step();
        }
        before = text.substring(start, position);
    }

    /** Where the word goes on, at its next letter or behind one mark that joins it to the next; -1 if it ends here. */
    private int nextOfWord(StringBuilder word) {
        if (isLetter(position)) {
            return position;
        }
        int after = position + 1;
        return isLetter(after) && joins(text.charAt(position), word, text.codePointAt(after)) ? after : -1;
    }

    /** Whether a letter, a digit or an accent that continues a word stands at an offset. */
    private boolean isLetter(int offset) {
        if (offset >= text.length()) {
            return false;
        }
        int character = text.codePointAt(offset);
        return isAccent(character) || (Character.isLetterOrDigit(character) && !isIdeograph(character));
    }

    private boolean joins(char mark, StringBuilder word, int next) {
        return switch (mark) {
            case '\'', '\u2019', '\u02bc', '\u00ad' -> true;
            case ',' -> isDigit(word.codePointBefore(word.length())) && isDigit(next);
            case '.' -> isDecimalPoint(word, next) || isAfterInitial();
            case ']' -> isAfterInitial() && position >= 2 && text.charAt(position - 2) == '[';
            default -> false;
        };
    }

    private boolean isDecimalPoint(StringBuilder word, int next) {
        return text.charAt(position) == '.' && isDigit(word.codePointBefore(word.length())) && isDigit(next);
    }

    /** Whether the letter before stands alone: the "U" of "U.S.", but not the "d" of "end.Then". */
    private boolean isAfterInitial() {
        int before = position - 2;
        return Character.isLetter(text.charAt(position - 1))
                && (before < 0 || !Character.isLetterOrDigit(text.charAt(before)));
    }

    private static boolean isDigit(int character) {
        return Character.isDigit(character);
    }

    private static boolean isIdeograph(int character) {
        return Character.isIdeographic(character);
    }

    private static boolean isAccent(int character) {
        int type = Character.getType(character);
        return type == Character.NON_SPACING_MARK || type == Character.COMBINING_SPACING_MARK;
    }

    private static String normal(String word) {
        boolean isPlain = word.chars().allMatch(character -> character < 0x80);
        String plain = isPlain
                ? word
                : ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                        .replaceAll("");
        return plain.toLowerCase(Locale.ROOT);
    }
}
