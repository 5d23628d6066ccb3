package org.onrecord.web.http;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/** Where a list goes on, in a form that means nothing to others, so that it may become another. Immutable. */
record Cursor(int offset) {
    private static final String PREFIX = "offset:";

    static Cursor of(@Nullable String text) {
        if (text == null) {
            return new Cursor(0);
        }
        try {
            String plain = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.US_ASCII);
            if (plain.startsWith(PREFIX)) {
                return new Cursor(Integer.parseUnsignedInt(plain.substring(PREFIX.length())));
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
