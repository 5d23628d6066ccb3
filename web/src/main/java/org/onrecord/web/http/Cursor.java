package org.onrecord.web.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, in a form that means nothing to others, so that it may become another. Immutable. */
record Cursor(int offset) {
    private static final String PREFIX = "offset:";
    private static final Pattern WRITTEN = Pattern.compile(PREFIX + "(\\d{1,9})");

    static Cursor of(@Nullable String text) {
        if (text == null) {
            return new Cursor(0);
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            Matcher written = WRITTEN.matcher(plain);
            if (written.matches()) {
                return new Cursor(Integer.parseInt(written.group(1)));
            }
        } catch (IllegalArgumentException e) {
            // said below
        }
        throw Problem.wrong("cursor is '" + text + "', which no answer has given");
    }

    String text() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((PREFIX + offset).getBytes(StandardCharsets.US_ASCII));
    }
}
