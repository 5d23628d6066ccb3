package org.onrecord.story;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * A word of a quotation.
 *
 * @param note what an editor put in and it is part of, with its brackets; null for the speaker's words
 * @param opensPart whether a part of the content begins with it, so that nobody can tell what stood before it
 */
record QuotedWord(Word word, @Nullable Span note, boolean opensPart) {
    private static final Pattern ELLIPSIS = Pattern.compile("…|\\. ?\\. ?\\.");
    private static final Pattern HYPHEN = Pattern.compile("[-‐‑]");
    private static final Pattern DASH = Pattern.compile("[‐-―−-]+");
    private static final Pattern IGNORED = Pattern.compile("[^.,;:!?…-]");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?;:…]");

    /** Where it stands, brackets around a note included. */
    Span span() {
        return note == null ? word.span() : note;
    }

    boolean isNote() {
        return note != null;
    }

    String text() {
        return word.text();
    }

    /** Whether it says something by itself. */
    boolean isContentWord() {
        return isName() || !FunctionWords.has(text());
    }

    /** Whether it is a name or a month, as far as its first letter shows: "May". */
    boolean isName() {
        return word.isCapital() && !text().equals("i") && !opensPart && !beginsSentence();
    }

    /** Notes are compared with notes only. */
    boolean isSame(QuotedWord other) {
        return isNote() == other.isNote() && text().equals(other.text());
    }

    private boolean showsGap() {
        return opensPart || ELLIPSIS.matcher(word.before()).find();
    }

    /** Whether words may be missing before the one at an index, or at the end, as far as a reader can see. */
    static boolean showGap(List<QuotedWord> words, int index) {
        return index == 0 || index == words.size() || words.get(index).showsGap();
    }

    boolean beginsSentence() {
        return SENTENCE_END.matcher(word.before()).find();
    }

    /** The marks before it, as far as they are not of the house's style, as hyphens are. */
    String punctuation() {
        if (opensPart || HYPHEN.matcher(word.before()).matches()) {
            return "";
        }
        String marks = ELLIPSIS.matcher(word.before()).replaceAll("…");
        return IGNORED.matcher(DASH.matcher(marks).replaceAll("-")).replaceAll("");
    }

    static List<String> texts(List<QuotedWord> words) {
        return words.stream().map(QuotedWord::text).toList();
    }
}
