package org.onrecord.export;

import org.jspecify.annotations.Nullable;

/**
 * Makes JSON harmless for what shows or encodes it. JSON lets the control characters from U+007F to U+009F stand as they
 * are, although terminals obey some of them, and halves of surrogate pairs, which UTF-8 cannot write.
 */
public final class PrintableJson {
    private PrintableJson() {}

    /** The same JSON, with those controls escaped and lone surrogates replaced by U+FFFD. */
    public static String of(String json) {
        StringBuilder printable = null;
        int copied = 0;
        for (int i = 0; i < json.length(); i++) {
            String replacement = replacement(json, i);
            if (replacement != null) {
                printable = printable == null ? new StringBuilder(json.length() + 16) : printable;
                printable.append(json, copied, i).append(replacement);
                copied = i + 1;
            }
        }
        return printable == null
                ? json
                : printable.append(json, copied, json.length()).toString();
    }

    private static @Nullable String replacement(String json, int i) {
        char c = json.charAt(i);
        if (c >= 0x7f && c <= 0x9f) {
            return String.format("\\u%04x", (int) c);
        }
        return isLoneSurrogate(json, i) ? "\ufffd" : null;
    }

    private static boolean isLoneSurrogate(String json, int i) {
        char c = json.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == json.length() || !Character.isLowSurrogate(json.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(json.charAt(i - 1)));
    }
}
