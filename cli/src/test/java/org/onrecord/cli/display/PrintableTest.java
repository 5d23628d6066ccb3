package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {

    @Test
    void putsAllOnOneLine() {
        assertThat(Printable.line("one\r\n\ttwo\u2028three\u0085four")).isEqualTo("one two three four");
    }

    @Test
    void replacesEveryControlCharacter() {
        for (int character = 0; character < 0x10000; character++) {
            if (Character.getType(character) == Character.CONTROL) {
                assertThat(Printable.line("a" + (char) character + "b")).isIn("a\ufffdb", "a b");
            }
        }
    }

    @Test
    void replacesWhatTurnsTheDirectionOfWriting() {
        assertThat(Printable.line("\u202e\u2066a\u2069\u202c")).isEqualTo("\ufffd\ufffda\ufffd\ufffd");
    }

    @Test
    void replacesHalvesOfSurrogatePairs() {
        assertThat(Printable.line("\ud83d \ude00 \ud83d\ude00")).isEqualTo("\ufffd \ufffd \ud83d\ude00");
    }

    @Test
    void leavesWordsOfAllScriptsAlone() {
        String words = "naïve e\u0301 שָׁלוֹם 港口 \ud83d\udc68\u200d\ud83d\udc69 \u200fא\u200e“…”";
        assertThat(Printable.line(words)).isEqualTo(words);
    }
}
