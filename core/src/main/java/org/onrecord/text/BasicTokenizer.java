package org.onrecord.text;

/**
 * Splits a text as BERT's basic tokenizer does, and notes where its lines end: at white space, and around each
 * punctuation character and ideograph. What BERT cleans away (control characters, U+FFFD) may stand inside a token's
 * span, never at its border. Not DJL's or OpenNLP's tokenizer: the one writes into the home folder and counts UTF-16,
 * the other has no offsets on Java 17.
 */
final class BasicTokenizer {
    private final String text;
    private final IntList starts = new IntList();
    private final IntList ends = new IntList();
    private final IntList utf16Starts = new IntList();
    private final IntList utf16Ends = new IntList();
    private final IntList paragraphEnds = new IntList();

    /** Whether the next character of a word goes on with the last token. */
    private boolean inWord;

    /** Whether a non-spacing mark that comes now stands on the last token. */
    private boolean carriesMarks;

    BasicTokenizer(String text) {
        this.text = text;
        int codePoint = 0;
        for (int at = 0; at < text.length(); codePoint++) {
            int c = text.codePointAt(at);
            int next = at + Character.charCount(c);
            take(CharacterKind.of(c), codePoint, at, next);
            at = next;
        }
        endParagraph();
    }

    TokenList tokens() {
        int[] codePointStarts = starts.toArray();
        int[] codePointEnds = ends.toArray();
        boolean same = ends.size() == 0 || ends.last() == utf16Ends.last();
        return new TokenList(
                text,
                codePointStarts,
                codePointEnds,
                same ? codePointStarts : utf16Starts.toArray(),
                same ? codePointEnds : utf16Ends.toArray());
    }

    ParagraphList paragraphs() {
        return new ParagraphList(paragraphEnds.toArray());
    }

    private void take(CharacterKind kind, int codePoint, int at, int next) {
        switch (kind) {
            case WORD -> {
                addOrExtend(inWord, codePoint, at, next);
                inWord = true;
                carriesMarks = true;
            }
            case MARK -> {
                inWord |= !carriesMarks;
                addOrExtend(carriesMarks, codePoint, at, next);
                carriesMarks = true;
            }
            case ALONE -> {
                addOrExtend(false, codePoint, at, next);
                inWord = false;
                carriesMarks = true;
            }
            case SPACE -> endWord();
            case LINE_BREAK -> {
                endWord();
                endParagraph();
            }
            case DROPPED -> {}
        }
    }

    private void addOrExtend(boolean extend, int codePoint, int at, int next) {
        if (extend) {
            ends.setLast(codePoint + 1);
            utf16Ends.setLast(next);
        } else {
            starts.add(codePoint);
            ends.add(codePoint + 1);
            utf16Starts.add(at);
            utf16Ends.add(next);
        }
    }

    private void endWord() {
        inWord = false;
        carriesMarks = false;
    }

    private void endParagraph() {
        int previous = paragraphEnds.size() == 0 ? 0 : paragraphEnds.last();
        if (starts.size() > previous) {
            paragraphEnds.add(starts.size());
        }
    }
}
