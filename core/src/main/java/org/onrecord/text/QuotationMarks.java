package org.onrecord.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Matches the quotation marks of a text. Each paragraph is read by itself, as it costs least, so that damage ends with
 * it; what is left open goes on only if the next paragraph starts with the same mark.
 */
final class QuotationMarks {
    /** So many marks are weighed against one another; it bounds the memory that a hostile paragraph takes. */
    private static final int BLOCK = 4096;

    private final TokenList tokens;
    private final OpenQuotations quotations = new OpenQuotations();

    private QuotationMarks(TokenList tokens) {
        this.tokens = tokens;
    }

    /** All quotations by their first token, the outer before the inner. */
    static List<Quotation> match(TokenList tokens, List<Paragraph> paragraphs) {
        QuotationMarks marks = new QuotationMarks(tokens);
        paragraphs.forEach(marks::matchParagraph);
        return marks.quotations.quotations();
    }

    private void matchParagraph(Paragraph paragraph) {
        QuotationMarkReader reader = new QuotationMarkReader(tokens, paragraph);
        List<QuotationMark> marks = new ArrayList<>();
        int state = CheapestReading.OUTSIDE;
        quotations.beginParagraph(paragraph.first());
        for (int token = paragraph.first(); token < paragraph.end(); ) {
            QuotationMark mark = reader.at(token);
            token++;
            if (mark != null) {
                marks.add(mark);
                token = mark.end();
            }
            if (marks.size() == BLOCK) {
                state = apply(marks, state);
                marks.clear();
            }
        }
        if (!marks.isEmpty()) {
            apply(marks, state);
        }
        quotations.endParagraph(paragraph.end());
    }

    /** Does what the marks say; returns the state behind them. */
    private int apply(List<QuotationMark> marks, int state) {
        CheapestReading reading = new CheapestReading(marks, state);
        for (int index = 0; index < marks.size(); index++) {
            QuotationMark mark = marks.get(index);
            for (int lost = reading.givenUp(index); lost > 0; lost--) {
                quotations.giveUp(mark.token());
            }
            switch (reading.role(index)) {
                case OPENS -> quotations.opens(mark);
                case CLOSES -> quotations.closes(mark);
                case NEITHER -> {}
            }
        }
        return reading.end();
    }
}
