package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.text.Document;
import org.onrecord.text.Quotation;
import org.onrecord.text.Stretch;
import org.onrecord.text.TokenRange;

/**
 * Gives contents the quotation marks that belong to them, since the network learns from spans without marks around them.
 */
final class QuotedBorders {
    private final Document document;

    QuotedBorders(Document document) {
        this.document = document;
    }

    Draft mark(Draft draft) {
        List<TokenRange> content = new ArrayList<>();
        draft.content().forEach(range -> content.add(marked(range)));
        return draft.withContent(content);
    }

    /** The range with the marks of all quotations of which it holds the first or the last word. */
    private TokenRange marked(TokenRange range) {
        int first = range.first();
        int end = range.end();
        for (Quotation quotation : around(range)) {
            for (Stretch stretch : Quoted.stretches(document, quotation)) {
                boolean startsWith =
                        stretch.quotes(range.first()) && Words.none(document, stretch.inner(), range.first());
                boolean endsWith =
                        stretch.quotes(range.end() - 1) && Words.none(document, range.end(), stretch.innerEnd());
                boolean whole = range.first() <= stretch.inner() || startsWith;
                if (startsWith && (endsWith || range.end() >= stretch.end())) {
                    first = Math.min(first, stretch.first());
                }
                if (endsWith && whole) {
                    end = Math.max(end, stretch.end());
                }
            }
        }
        return new TokenRange(first, end);
    }

    /** The quotations that overlap a range. Outermost ones don't overlap each other, so the last of them ends the search. */
    private List<Quotation> around(TokenRange range) {
        List<Quotation> around = new ArrayList<>();
        List<Quotation> all = document.quotations();
        boolean last = false;
        for (int index = document.firstQuotationFrom(range.end()) - 1; index >= 0 && !last; index--) {
            Quotation quotation = all.get(index);
            if (range.first() < quotation.end()) {
                around.add(quotation);
            }
            last = quotation.depth() == 0 && quotation.first() <= range.first();
        }
        return around;
    }
}
