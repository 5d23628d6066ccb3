package org.onrecord.text;

import java.util.TreeMap;

/**
 * Quotations drawn into their text: {@code [“so”]}, {@code [“without a closing mark~]}, and over two paragraphs
 * {@code [“so+]} and {@code [+“on”]}.
 */
final class DrawnQuotations {
    private DrawnQuotations() {}

    static String draw(Document document) {
        TreeMap<Integer, String> drawn = new TreeMap<>();
        for (Quotation quotation : document.quotations()) {
            int last = quotation.stretches().size() - 1;
            for (int i = 0; i <= last; i++) {
                Stretch stretch = quotation.stretches().get(i);
                String open = i > 0 ? "[+" : "[";
                String close = i < last ? "+]" : quotation.closed() ? "]" : "~]";
                int start = document.tokens().get(stretch.first()).start();
                int end = document.tokens().get(stretch.end() - 1).end();
                drawn.merge(start, open, (outer, inner) -> outer + inner);
                drawn.merge(end, close, (outer, inner) -> inner + outer);
            }
        }
        StringBuilder text = new StringBuilder(document.text());
        drawn.descendingMap().forEach((at, marks) -> text.insert(document.text().offsetByCodePoints(0, at), marks));
        return text.toString();
    }

    /** The text without what is drawn into it. */
    static String erase(String drawn) {
        return drawn.replaceAll("\\[\\+?|[+~]?]", "");
    }
}
