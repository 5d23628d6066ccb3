package org.onrecord.text;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.RandomAccess;
import org.onrecord.Span;

/** The tokens of a text, made when they are asked for, of words that are kept once each. This is where code points meet Java's UTF-16. */
final class TokenList extends AbstractList<Token> implements RandomAccess {
    private final String text;
    private final int[] starts;
    private final int[] ends;
    private final int[] utf16Starts;
    private final int[] utf16Ends;
    private final Word[] words;

    /** Takes the places of the tokens in code points and in UTF-16 units; the same arrays where both agree. */
    TokenList(String text, int[] starts, int[] ends, int[] utf16Starts, int[] utf16Ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
        this.utf16Starts = utf16Starts;
        this.utf16Ends = utf16Ends;
        this.words = words(text, utf16Starts, utf16Ends);
    }

    private static Word[] words(String text, int[] starts, int[] ends) {
        Map<String, Word> distinct = new HashMap<>();
        Word[] words = new Word[starts.length];
        for (int token = 0; token < words.length; token++) {
            words[token] = distinct.computeIfAbsent(text.substring(starts[token], ends[token]), Word::of);
        }
        return words;
    }

    @Override
    public Token get(int index) {
        return new Token(starts[index], ends[index], words[index].asWritten());
    }

    @Override
    public int size() {
        return starts.length;
    }

    /** The tokens that lie wholly in a part of the text; empty where none does. */
    Optional<TokenRange> within(Span span) {
        int first = Arrays.binarySearch(starts, span.start());
        int last = Arrays.binarySearch(ends, span.end());
        int from = first >= 0 ? first : -first - 1;
        int end = last >= 0 ? last + 1 : -last - 1;
        return from < end ? Optional.of(new TokenRange(from, end)) : Optional.empty();
    }

    Word word(int token) {
        return words[token];
    }

    int start(int token) {
        return starts[token];
    }

    int end(int token) {
        return ends[token];
    }

    /** The text from one token's start to the end of the token before {@code end}. */
    String words(int first, int end) {
        return end == first + 1 ? words[first].asWritten() : text.substring(utf16Starts[first], utf16Ends[end - 1]);
    }

    int firstCharacter(int token) {
        return text.codePointAt(utf16Starts[token]);
    }

    int lastCharacter(int token) {
        return text.codePointBefore(utf16Ends[token]);
    }

    /** Whether nothing stands between the token and the one after it. */
    boolean touchesNext(int token) {
        return token + 1 < starts.length && ends[token] == starts[token + 1];
    }
}
