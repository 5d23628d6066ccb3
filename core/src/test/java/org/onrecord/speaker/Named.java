package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * A text in which the names are marked: «Jane Roe» a person, ‹Water Board› an organisation, {Ohio} a place. The document has the
 * text alone.
 */
record Named(Document document, List<NameRun> names) {
    private static final String OPENING = "«‹{";
    private static final String CLOSING = "»›}";
    private static final List<Kind> KINDS = List.of(Kind.PERSON, Kind.ORGANISATION, Kind.PLACE);

    static Named of(String marked) {
        Document document = Document.of(marked.replaceAll("[«»‹›{}]", ""));
        List<NameRun> names = new ArrayList<>();
        int start = 0;
        int codePoint = 0;
        for (int character : marked.codePoints().toArray()) {
            if (OPENING.indexOf(character) >= 0) {
                start = codePoint;
            } else if (CLOSING.indexOf(character) >= 0) {
                names.add(name(document, start, codePoint, KINDS.get(CLOSING.indexOf(character))));
            } else {
                codePoint++;
            }
        }
        return new Named(document, names);
    }

    private static NameRun name(Document document, int start, int end, Kind kind) {
        TokenRange range = tokens(document, start, end);
        String words = document.words(range.first(), range.end()).toLowerCase(Locale.ROOT);
        List<String> titles = range.first() == 0
                ? List.of()
                : List.of(document.tokens().get(range.first() - 1).word().toLowerCase(Locale.ROOT));
        return new NameRun(range, Arrays.asList(words.split("[ .’-]+")), kind, 1, titles);
    }

    /** The tokens of the words, which stand once in the text. */
    TokenRange tokens(String words) {
        int at = document.text().indexOf(words);
        int start = document.text().codePointCount(0, at);
        return tokens(document, start, start + words.codePointCount(0, words.length()));
    }

    private static TokenRange tokens(Document document, int start, int end) {
        int first = 0;
        while (document.tokens().get(first).start() < start) {
            first++;
        }
        int last = first;
        while (last < document.tokens().size() && document.tokens().get(last).start() < end) {
            last++;
        }
        return new TokenRange(first, last);
    }
}
