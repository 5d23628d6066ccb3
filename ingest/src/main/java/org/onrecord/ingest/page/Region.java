package org.onrecord.ingest.page;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * The blocks that lie in one element.
 *
 * @param first the index of the first block
 * @param end the index after the last block
 */
record Region(Element element, int first, int end) {
    private static final Pattern DIGITS = Pattern.compile("\\d+");

    int length() {
        return end - first;
    }

    boolean covers(int block) {
        return first <= block && block < end;
    }

    boolean contains(Region other) {
        return first <= other.first && other.end <= end;
    }

    /** What the blocks have together, by the sums up to each block. */
    double sum(double[] sums) {
        return sums[end] - sums[first];
    }

    /** What elements have in common that a template makes of one kind, and perhaps numbers. */
    String likeness() {
        String property = element.attr("itemprop");
        return property.isEmpty()
                ? element.normalName() + " "
                        + DIGITS.matcher(element.className()).replaceAll("")
                : property;
    }
}
