package org.onrecord.ingest.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
    private static final String TEXT =
            "“It’s late,” said Zoë Larch \uD83D\uDE00.\r\nNobody stirred – not even Cafe\u0301.\n";

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
    void knowsUnicodeWithoutAMark(String charset) {
        assertThat(TextDecoder.decode(TEXT.getBytes(Charset.forName(charset)))).isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
    void dropsTheMarkOfWideCharsets(String charset) {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
                .isEqualTo(TEXT);
    }

    @Test
    void keepsTheMarkOfUtf8() {
        assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(UTF_8))).isEqualTo("\uFEFF" + TEXT);
    }

    @Test
    void takesOtherBytesForWindows1252() {
        assertThat(decode("\u0093It\u0092s late,\u0094 said Zo\u00EB \u0096 for 5 \u0080."))
                .isEqualTo("“It’s late,” said Zoë – for 5 €.");
        assertThat(decode("At the caf\u00E9\u0094 she sat")).isEqualTo("At the café” she sat");
        assertThat(decode("caf\u00E9 \u0081\u008D\u008F\u0090\u009D")).isEqualTo("café \u0081\u008D\u008F\u0090\u009D");
    }

    @Test
    void keepsUtf8WhereOneCharacterIsDamaged() {
        String damaged =
                new String("“It’s late,” she said. “Is it?”".getBytes(UTF_8), ISO_8859_1).replace("I", "\u00E9I");

        assertThat(decode(damaged)).isEqualTo("“\uFFFDIt’s late,” she said. “\uFFFDIs it?”");
    }

    @Test
    void keepsUtf8ThatWasCutInsideACharacter() {
        String text = new String("“It’s late,” she said.”".getBytes(UTF_8), ISO_8859_1);

        assertThat(decode(text.substring(0, text.length() - 1))).isEqualTo("“It’s late,” she said.\uFFFD");
    }

    @Test
    void keepsReplacementCharactersThatTheTextHolds() {
        assertThat(TextDecoder.decode("It\uFFFDs late".getBytes(UTF_8))).isEqualTo("It\uFFFDs late");
    }

    @Test
    void replacesUnpairedSurrogatesOneForOne() {
        assertThat(decode("a\u00ED\u00A0\u0080b")).isEqualTo("a\uFFFDb");
        assertThat(TextDecoder.decode(littleEndian('\uFEFF', 'a', '\uD83D', 'b', '\uDE00', '\uD83D', '\uDE00')))
                .isEqualTo("a\uFFFDb\uFFFD\uD83D\uDE00");
        assertThat(decode("\u00FF\u00FE\0\0\0\u00D8\0\0b\0\0\0")).isEqualTo("\uFFFDb");
    }

    @Test
    void replacesHalfACharacterAtTheEnd() {
        assertThat(decode("a\0b\0c\0d\0e")).isEqualTo("abcd\uFFFD");
    }

    @Test
    void readsNulsAsTheyAre() {
        assertThat(decode("It is\0 late\0")).isEqualTo("It is\0 late\0");
    }

    @Test
    void givesWellFormedUnicodeForAnyBytes() {
        List<String> marks = List.of(
                "", "\u00FF\u00FE", "\u00FE\u00FF", "\u00EF\u00BB\u00BF", "\u00FF\u00FE\0\0", "\0\0\u00FE\u00FF");
        for (int seed = 0; seed < 5000; seed++) {
            byte[] bytes = new byte[seed % 40];
            new Random(seed).nextBytes(bytes);

            String text = decode(marks.get(seed % marks.size()) + new String(bytes, ISO_8859_1));

            assertThat(new String(text.getBytes(UTF_8), UTF_8))
                    .as("seed %d", seed)
                    .isEqualTo(text);
        }
    }

    private static String decode(String bytesAsLatin1) {
        return TextDecoder.decode(bytesAsLatin1.getBytes(ISO_8859_1));
    }

    private static byte[] littleEndian(char... characters) {
        byte[] bytes = new byte[2 * characters.length];
        for (int i = 0; i < characters.length; i++) {
            bytes[2 * i] = (byte) characters[i];
            bytes[2 * i + 1] = (byte) (characters[i] >> 8);
        }
        return bytes;
    }
}
