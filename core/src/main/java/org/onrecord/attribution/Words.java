package org.onrecord.attribution;

import org.onrecord.text.Document;

/** Tells words from marks. */
final class Words {
    private Words() {}

    static boolean isWord(Document document, int token) {
        return document.isWord(token);
    }

    /** The number of words from one token to before another. */
    static int count(Document document, int first, int end) {
        int words = 0;
        for (int token = first; token < end; token++) {
            words += isWord(document, token) ? 1 : 0;
        }
        return words;
    }

    /** Whether no word stands from one token to before another. */
    static boolean none(Document document, int first, int end) {
        return count(document, first, end) == 0;
    }
}
