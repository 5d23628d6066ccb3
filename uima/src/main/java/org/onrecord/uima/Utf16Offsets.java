package org.onrecord.uima;

import org.onrecord.Span;

/** Where in a Java string the code points of its text stand: a CAS counts UTF-16 units, a span code points. */
final class Utf16Offsets {
    private final int[] offsets;

    Utf16Offsets(String text) {
        offsets = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 1; i < offsets.length; i++) {
            offsets[i] = text.offsetByCodePoints(offsets[i - 1], 1);
        }
    }

    /** The first UTF-16 unit of a span. */
    int begin(Span span) {
        return offsets[span.start()];
    }

    /** The UTF-16 unit after the last one of a span. */
    int end(Span span) {
        return offsets[span.end()];
    }
}
