package org.onrecord.ingest.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.text.TextDecoder;

/**
 * Turns the bytes of a page into characters. What it declares of its charset, or its server does, counts only where its
 * bytes are not Unicode: a page that was converted, or saved by a browser, often declares what it was before.
 */
final class PageDecoder {
    private static final int SAMPLE = 4096;
    private static final Pattern CHARSET = Pattern.compile("(?i)charset\\s*=\\s*[\"']?\\s*([\\w.:-]+)");

    /** Names under which pages mean Windows-1252, as the WHATWG encoding standard has it, or what the bytes would show. */
    private static final Pattern TOLD_BY_BYTES =
            Pattern.compile("utf-?(8|16|32).*|unicode.*|(us-)?ascii|iso-?8859-?1|latin-?1|l1|windows-?1252|cp-?1252");

    private PageDecoder() {}

    /** The text of a page, in well-formed Unicode and without a byte order mark. */
    static String decode(byte[] bytes, @Nullable String contentType) {
        Charset declared = declaredCharset(bytes, contentType);
        String text = declared == null || startsWithMark(bytes) || isUtf8(bytes)
                ? TextDecoder.decode(bytes)
                : new String(bytes, declared);
        return text.startsWith("\uFEFF") ? text.substring(1) : text;
    }

    /** Null where nothing is declared that the bytes would not tell better. */
    private static @Nullable Charset declaredCharset(byte[] bytes, @Nullable String contentType) {
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), ISO_8859_1);
        Matcher matcher = CHARSET.matcher(contentType == null ? head : contentType + "\n" + head);
        if (!matcher.find()
                || TOLD_BY_BYTES.matcher(lowerCase(matcher.group(1))).matches()) {
            return null;
        }
        try {
            return Charset.forName(matcher.group(1));
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            return null;
        }
    }

    private static String lowerCase(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static boolean startsWithMark(byte[] bytes) {
        return bytes.length >= 2
                && ((bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)
                        || (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE));
    }

    /** Text in another charset hardly ever happens to be right in UTF-8, unless it is all ASCII. */
    private static boolean isUtf8(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).chars().anyMatch(character -> character > 0x7F);
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
