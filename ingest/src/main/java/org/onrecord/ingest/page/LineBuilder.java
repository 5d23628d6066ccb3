package org.onrecord.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.page.Block.Joint;
import org.onrecord.ingest.page.Block.Stretch;

/** Puts one block together from the pieces of text in it, as CSS lays them out in a line. */
final class LineBuilder {
    private final StringBuilder text = new StringBuilder();
    private final List<Stretch> emphasis = new ArrayList<>();
    private final Deque<Boolean> quotations = new ArrayDeque<>();
    private int words;
    private int letters;
    private int linked;
    private int beside;
    private int links;
    private int emphases;
    private int besides;
    private int emphasisStart = -1;
    private boolean isSpacePending;
    private boolean isQuotationPending;

    boolean isEmpty() {
        return text.isEmpty();
    }

    void enter(Inline style) {
        switch (style) {
            case LINK -> links++;
            case EMPHASIS -> emphases++;
            case BESIDE -> besides++;
            case QUOTATION -> isQuotationPending = true;
            case PLAIN -> {}
        }
    }

    void leave(Inline style) {
        switch (style) {
            case LINK -> links--;
            case EMPHASIS -> {
                emphases--;
                endEmphasis();
            }
            case BESIDE -> besides--;
            case QUOTATION -> closeQuotation();
            case PLAIN -> {}
        }
    }

    void space() {
        isSpacePending = true;
    }

    void append(char character) {
        if (isSpacePending && !text.isEmpty()) {
            text.append(' ');
        }
        if (isSpacePending || text.isEmpty() || Character.isIdeographic(character)) {
            words++;
        }
        isSpacePending = false;
        if (isQuotationPending) {
            openQuotation(character);
        }
        if (emphases > 0 && emphasisStart < 0) {
            emphasisStart = text.length();
        } else if (emphases == 0) {
            endEmphasis();
        }
        text.append(character);
        letters++;
        linked += links > 0 ? 1 : 0;
        beside += besides > 0 ? 1 : 0;
    }

    /** Browsers set the marks of a {@code <q>}, double ones outside and single ones inside; many authors set them too. */
    private void openQuotation(char first) {
        isQuotationPending = false;
        boolean isMarked = "\"'“‘«„".indexOf(first) < 0;
        if (isMarked) {
            text.append(quotations.size() % 2 == 0 ? '“' : '‘');
        }
        quotations.push(isMarked);
    }

    private void closeQuotation() {
        if (isQuotationPending) {
            isQuotationPending = false;
        } else if (!quotations.isEmpty() && quotations.pop()) {
            text.append(quotations.size() % 2 == 0 ? '”' : '’');
        }
    }

    private void endEmphasis() {
        if (emphasisStart >= 0 && emphases == 0) {
            emphasis.add(new Stretch(emphasisStart, text.length()));
            emphasisStart = -1;
        }
    }

    /** The block so far, which must not be empty; what comes next begins another. */
    Block end(Joint joint, Element element, @Nullable Element quotation) {
        if (emphasisStart >= 0) {
            emphasis.add(new Stretch(emphasisStart, text.length()));
        }
        Block block = new Block(
                text.toString(), words, letters, linked, beside, joint, element, quotation, List.copyOf(emphasis));
        text.setLength(0);
        emphasis.clear();
        words = 0;
        letters = 0;
        linked = 0;
        beside = 0;
        emphasisStart = -1;
        isSpacePending = false;
        return block;
    }
}
