package org.onrecord.attribution;

import org.onrecord.Attribution.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** How contents stand in the text: wholly, partly or not in quotation marks, or set off. */
final class Kinds {
    private final Document document;
    private final Quoted quoted;

    Kinds(Document document) {
        this.document = document;
        this.quoted = new Quoted(document);
    }

    Kind of(Draft draft) {
        if (draft.block()) {
            return Kind.BLOCK;
        }
        int within = 0;
        int words = 0;
        for (TokenRange range : draft.content()) {
            for (int token = range.first(); token < range.end(); token++) {
                if (Words.isWord(document, token)) {
                    words++;
                    within += quoted.contains(token) ? 1 : 0;
                }
            }
        }
        return within == 0 ? Kind.INDIRECT : within == words ? Kind.DIRECT : Kind.MIXED;
    }
}
