package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.Token;
import org.onrecord.text.TokenRange;

/**
 * A text with the pieces of contents drawn into it. A piece begins with ⟦; it ends with ⟧, or with ¦ if its content
 * goes on at the next ⟦. The document has the text without the three.
 *
 * @param ranges for each content its pieces
 */
record Marked(Document document, List<List<TokenRange>> ranges) {

    static Marked of(String drawn) {
        Document document = Document.of(drawn.replaceAll("[⟦⟧¦]", ""));
        List<List<TokenRange>> ranges = new ArrayList<>();
        List<TokenRange> pieces = new ArrayList<>();
        int codePoint = 0;
        int start = 0;
        for (int c : drawn.codePoints().toArray()) {
            switch (c) {
                case '⟦' -> start = codePoint;
                case '⟧' -> {
                    pieces.add(tokens(document, start, codePoint));
                    ranges.add(List.copyOf(pieces));
                    pieces.clear();
                }
                case '¦' -> pieces.add(tokens(document, start, codePoint));
                default -> codePoint++;
            }
        }
        return new Marked(document, ranges);
    }

    /** Draws token ranges into the document's text. */
    static String draw(Document document, List<TokenRange> ranges) {
        StringBuilder drawn = new StringBuilder(document.text());
        for (int i = ranges.size() - 1; i >= 0; i--) {
            TokenRange range = ranges.get(i);
            drawn.insert(drawn.offsetByCodePoints(0, range.span(document).end()), '⟧');
            drawn.insert(drawn.offsetByCodePoints(0, range.span(document).start()), '⟦');
        }
        return drawn.toString();
    }

    static TokenRange tokens(Document document, int start, int end) {
        return new TokenRange(tokensBefore(document, start), tokensBefore(document, end));
    }

    private static int tokensBefore(Document document, int codePoint) {
        int found = Collections.binarySearch(
                document.tokens(), new Token(codePoint, codePoint, ""), Comparator.comparing(Token::start));
        return found >= 0 ? found : -found - 1;
    }
}
