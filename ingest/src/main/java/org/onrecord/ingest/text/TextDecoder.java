package org.onrecord.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.regex.Pattern;

/**
 * Turns the bytes of a text into characters: by the byte order mark, else by the zero bytes of UTF-16, else as UTF-8,
 * else as Windows-1252. What is broken becomes U+FFFD, one for each broken sequence or unpaired surrogate, so that the
 * result is always well-formed Unicode.
 *
 * <p>A byte order mark is treated as the charsets' own decoders in Java and in Python treat it: in UTF-8 it stays, as the
 * text's first character U+FEFF, in UTF-16 and UTF-32 it is no part of the text. So offsets agree with those of other
 * tools, and the digest of the text is that of the UTF-8 file.
 *
 * <p>The libraries for this guess from a sample. Of the two that were tried on news of a few lines, ICU4J 79.1 took UTF-8
 * with a single curly apostrophe for Windows-1252, and juniversalchardet 2.5.2 knew neither UTF-16 without a mark nor
 * UTF-8 with one broken byte. The decoders of the JDK swallow the character behind an unpaired surrogate in UTF-16.
 */
public final class TextDecoder {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final char REPLACEMENT = '\uFFFD';
    private static final int SAMPLE = 4096;

    private static final Pattern HALF_OF_A_PAIR = Pattern.compile("\\p{Cs}");
    private static final Pattern BROKEN = Pattern.compile("\uFFFD");
    private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\p{ASCII}\uFFFD]");
    private static final Pattern ENCODED_REPLACEMENT = Pattern.compile("\\xEF\\xBF\\xBD");
    private static final Pattern ENCODED_SURROGATE = Pattern.compile("\\xED[\\xA0-\\xBF][\\x80-\\xBF]");

    private TextDecoder() {}

    public static String decode(byte[] bytes) {
        if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
            return new String(bytes, UTF_8);
        }
        if (startsWith(bytes, 0x00, 0x00, 0xFE, 0xFF)) {
            return utf32(bytes, "UTF-32BE");
        }
        if (startsWith(bytes, 0xFF, 0xFE, 0x00, 0x00)) {
            return utf32(bytes, "UTF-32LE");
        }
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, 2, ByteOrder.BIG_ENDIAN);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, 2, ByteOrder.LITTLE_ENDIAN);
        }
        return withoutMark(bytes);
    }

    private static boolean startsWith(byte[] bytes, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i == bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(byte[] bytes) {
        int pairs = Math.min(bytes.length, SAMPLE) / 2;
        int zerosFirst = 0;
        int zerosSecond = 0;
        for (int i = 0; i < pairs; i++) {
            zerosFirst += bytes[2 * i] == 0 ? 1 : 0;
            zerosSecond += bytes[2 * i + 1] == 0 ? 1 : 0;
        }
        // In UTF-16 every basic Latin letter has a zero byte; the typographer's marks between them have none.
        if (zerosSecond > pairs / 2 && zerosFirst < pairs / 10.0) {
            return utf16(bytes, 0, ByteOrder.LITTLE_ENDIAN);
        }
        if (zerosFirst > pairs / 2 && zerosSecond < pairs / 10.0) {
            return utf16(bytes, 0, ByteOrder.BIG_ENDIAN);
        }
        return utf8OrWindows1252(bytes);
    }

    /**
     * Strict UTF-8 is certain. Bytes that are not are still UTF-8 if more of the characters beyond ASCII are sound than
     * broken, since one damaged character must not turn every quotation mark of an article into three others.
     */
    private static String utf8OrWindows1252(byte[] bytes) {
        String text = new String(bytes, UTF_8);
        if (text.indexOf(REPLACEMENT) < 0) {
            return text;
        }
        String raw = new String(bytes, ISO_8859_1);
        long surrogates = count(ENCODED_SURROGATE, raw);
        long broken = count(BROKEN, text) - count(ENCODED_REPLACEMENT, raw) - surrogates;
        long sound = count(BEYOND_ASCII, text) + surrogates;
        return broken == 0 || sound > broken ? text : windows1252(bytes);
    }

    private static long count(Pattern pattern, String text) {
        return pattern.matcher(text).results().count();
    }

    /** The five bytes without a character stand for control characters, as in the WHATWG encoding standard. */
    private static String windows1252(byte[] bytes) {
        char[] characters = new String(bytes, WINDOWS_1252).toCharArray();
        for (int i = 0; i < characters.length; i++) {
            if (characters[i] == REPLACEMENT) {
                characters[i] = (char) (bytes[i] & 0xFF);
            }
        }
        return new String(characters);
    }

    private static String utf16(byte[] bytes, int start, ByteOrder order) {
        int whole = (bytes.length - start) / 2;
        char[] characters = new char[(bytes.length - start + 1) / 2];
        Arrays.fill(characters, whole, characters.length, REPLACEMENT);
        ByteBuffer.wrap(bytes, start, 2 * whole).order(order).asCharBuffer().get(characters, 0, whole);
        return wellFormed(new String(characters));
    }

    private static String utf32(byte[] bytes, String charset) {
        return wellFormed(new String(bytes, 4, bytes.length - 4, Charset.forName(charset)));
    }

    /** The same, with U+FFFD for each half of a surrogate pair, as escapes in JSON may make them. */
    public static String wellFormed(String text) {
        return HALF_OF_A_PAIR.matcher(text).replaceAll(String.valueOf(REPLACEMENT));
    }
}
