package org.onrecord.text;

import java.util.Locale;

/** A word as some tokens of a text have it, and in lower case: made once, for its tokens are asked for both many times. */
record Word(String asWritten, String lowerCase) {

    static Word of(String asWritten) {
        return new Word(asWritten, asWritten.toLowerCase(Locale.ROOT));
    }
}
