package org.onrecord.speaker;

import java.util.List;
import org.onrecord.text.TokenRange;

/**
 * A name as it stands in the text, without the titles before it.
 *
 * @param words in lower case, without marks: "o'neil" is two
 * @param kind the likeliest kind
 * @param titles the words that were cut off before the name, in lower case
 */
record NameRun(TokenRange range, List<String> words, Kind kind, double probability, List<String> titles) {

    /** In the order of the network's answers. */
    enum Kind {
        NONE,
        PERSON,
        ORGANISATION,
        PLACE
    }

    NameRun {
        words = List.copyOf(words);
        titles = List.copyOf(titles);
    }

    String last() {
        return words.get(words.size() - 1);
    }
}
