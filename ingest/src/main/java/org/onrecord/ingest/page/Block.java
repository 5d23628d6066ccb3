package org.onrecord.ingest.page;

import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A line of text as a browser sets it: a paragraph, a heading, an item of a list, a cell of a table.
 *
 * @param text with white space collapsed; never blank
 * @param words how many there are
 * @param letters how many characters it has other than white space
 * @param linked how many of the letters are links
 * @param beside how many of the letters stand in elements that are named like something beside the story
 * @param joint how it hangs together with the block before
 * @param element the nearest element around it that browsers set as a block
 * @param quotation the block quotation in which it stands
 * @param emphasis where it is in italics, in bold or underlined, in the order of the text
 */
record Block(
        String text,
        int words,
        int letters,
        int linked,
        int beside,
        Joint joint,
        Element element,
        @Nullable Element quotation,
        List<Stretch> emphasis) {

    /** A part of a block's text, in UTF-16 code units, the end exclusive. */
    record Stretch(int start, int end) {}

    /** What stands between a block and the one before. */
    enum Joint {
        PARAGRAPH,
        LINE,
        CELL
    }

    boolean isHeading() {
        String name = element.normalName();
        return name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1));
    }

    /** From nothing linked, 0, to all of it, 1. */
    double linkDensity() {
        return (double) linked / letters;
    }

    int unlinkedWords() {
        return (int) Math.round(words * (1 - linkDensity()));
    }

    boolean endsSentence() {
        int end = text.length() - 1;
        while (end > 0 && "\"'”’»)]」』".indexOf(text.charAt(end)) >= 0) {
            end--;
        }
        return ".!?…。！？".indexOf(text.charAt(end)) >= 0;
    }

    /** Sentences, and not a label, a name or a link; some sites set the first paragraph as a heading. */
    boolean isProse() {
        int own = unlinkedWords();
        boolean isWhole = endsSentence() || text.endsWith(":");
        if (2 * beside > letters) {
            return false;
        }
        if (isHeading()) {
            return own >= 12 && endsSentence();
        }
        return own >= 7 && linkDensity() < 0.6 ? own >= 20 || isWhole : own >= 3 && words >= 10 && isWhole;
    }
}
