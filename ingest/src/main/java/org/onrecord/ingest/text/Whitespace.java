package org.onrecord.ingest.text;

import java.util.regex.Pattern;

/** What stands between words. */
public final class Whitespace {
    private static final Pattern SPACE = Pattern.compile("[\\s\\p{Z}\\p{Cc}]+");

    private Whitespace() {}

    /** The words on one line, with single spaces between them. */
    public static String collapsed(String words) {
        return SPACE.matcher(words).replaceAll(" ").strip();
    }
}
