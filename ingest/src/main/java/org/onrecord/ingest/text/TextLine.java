package org.onrecord.ingest.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a text that is not blank.
 *
 * @param words without the blanks around them
 * @param start of the words in the text, in Unicode code points
 */
record TextLine(String words, int start) {
    private static final Pattern WORDS = Pattern.compile("[^\\s\\p{Z}\\uFEFF](?:.*[^\\s\\p{Z}\\uFEFF])?");

    /** All of a text, in order. */
    static List<TextLine> of(String text) {
        List<TextLine> lines = new ArrayList<>();
        Matcher matcher = WORDS.matcher(text);
        int at = 0;
        int codePoints = 0;
        while (matcher.find()) {
            codePoints += text.codePointCount(at, matcher.start());
            at = matcher.start();
            lines.add(new TextLine(matcher.group(), codePoints));
        }
        return lines;
    }
}
