package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Quotation;
import org.onrecord.text.TokenRange;

/**
 * Gives quotations that are a whole paragraph with a by-line behind it, "“…” —Jane Roe", to the one who signs, whatever
 * the network made of them, since a by-line has no cue.
 */
final class SignedQuotations {
    private static final double CONFIDENCE = 0.8;
    private static final int SHORTEST = 4;

    private final Document document;
    private final Bylines bylines;

    SignedQuotations(Document document) {
        this.document = document;
        this.bylines = new Bylines(document);
    }

    /** The drafts with such quotations; others lose their words, unless their cue is quoted itself. */
    List<Draft> sign(List<Draft> drafts) {
        TreeMap<Integer, Quotation> whole = new TreeMap<>();
        List<Draft> signed = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            Optional<TokenRange> byline = isWhole(quotation) ? bylines.at(quotation.end()) : Optional.empty();
            if (byline.isPresent()) {
                whole.put(quotation.first(), quotation);
                signed.add(draft(quotation, byline.get()));
            }
        }
        for (Draft draft : drafts) {
            List<TokenRange> content = new ArrayList<>(draft.content());
            content.removeIf(range -> isSigned(range, draft, whole));
            if (!content.isEmpty()) {
                signed.add(draft.withContent(content));
            }
        }
        return signed;
    }

    private static boolean isSigned(TokenRange range, Draft draft, TreeMap<Integer, Quotation> whole) {
        Map.Entry<Integer, Quotation> last = whole.lowerEntry(range.end());
        return last != null && range.first() < last.getValue().end() && !draft.isInside(last.getValue());
    }

    private boolean isWhole(Quotation quotation) {
        Paragraph paragraph = document.paragraphs().get(document.paragraphOf(quotation.first()));
        return quotation.closed()
                && quotation.depth() == 0
                && Words.count(document, quotation.first(), quotation.end()) >= SHORTEST
                && Words.none(document, paragraph.first(), quotation.first());
    }

    private static Draft draft(Quotation quotation, TokenRange byline) {
        List<TokenRange> content =
                quotation.stretches().stream().map(TokenRange::of).toList();
        return new Draft(List.of(byline), List.of(), content, List.of(), false, CONFIDENCE);
    }
}
