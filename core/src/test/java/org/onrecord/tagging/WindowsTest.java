package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.Vocabulary;
import org.onrecord.text.WordPiece;

class WindowsTest {
    private static final Vocabulary VOCABULARY = vocabulary();

    @Test
    void packsParagraphsUntilAWindowIsFull() {
        assertThat(windows("One two three.\nFour five six.\nSeven eight nine.", 12))
                .containsExactly("[CLS] one two three . [SEP] four five six . [SEP]", "[CLS] seven eight nine . [SEP]");
    }

    @Test
    void givesALongParagraphAWindowToItself() {
        assertThat(windows("It rained.\nWe all stayed at home that day.\nNobody came.", 8, 12))
                .containsExactly(
                        "[CLS] it rained . [SEP]",
                        "[CLS] we all stayed at home that day . [SEP]",
                        "[CLS] nobody came . [SEP]");
    }

    @Test
    void cutsALongParagraphBetweenItsSentences() {
        assertThat(windows("It rained all day. We stayed at home. Nobody came to see us.", 12))
                .containsExactly(
                        "[CLS] it rained all day . we stayed at home . [SEP]", "[CLS] nobody came to see us . [SEP]");
    }

    @Test
    void cutsALongSentenceWhereItMust() {
        assertThat(windows("one two three four five six seven eight", 6))
                .containsExactly("[CLS] one two three four [SEP]", "[CLS] five six seven eight [SEP]");
    }

    @Test
    void cutsOffWhatAWordHasBeyondAWindow() {
        assertThat(windows("zq" + "zq".repeat(40) + " now", 6))
                .hasSize(2)
                .last()
                .isEqualTo("[CLS] now [SEP]");
    }

    @Test
    void makesNothingOfNothing() {
        assertThat(windows(" \n ", 6)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void holdsEveryTokenOnceInOrder(long seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        String[] parts = {"harbour ", "said. ", "“No,” ", "\n", "unbelievably ", "The ", "x".repeat(150) + " ", "? "};
        for (int i = 0; i < 500; i++) {
            text.append(parts[random.nextInt(parts.length)]);
        }
        Document document = Document.of(text.toString());
        int usual = 8 + random.nextInt(20);
        int longest = usual + random.nextInt(10);
        int next = 0;
        for (Window window : windows(document, usual, longest)) {
            assertThat(window.first()).isEqualTo(next);
            assertThat(window.ids().length).isLessThanOrEqualTo(longest);
            next += window.size();
        }
        assertThat(next).isEqualTo(document.tokens().size());
    }

    private static List<String> windows(String text, int limit) {
        return windows(text, limit, limit);
    }

    private static List<String> windows(String text, int usual, int longest) {
        List<String> shown = new ArrayList<>();
        for (Window window : windows(Document.of(text), usual, longest)) {
            List<String> pieces = new ArrayList<>();
            for (long id : window.ids()) {
                pieces.add(VOCABULARY.piece((int) id));
            }
            shown.add(String.join(" ", pieces));
        }
        return shown;
    }

    private static List<Window> windows(Document document, int usual, int longest) {
        WordPiece wordPiece = new WordPiece(VOCABULARY);
        return Windows.of(
                document,
                wordPiece.pieces(document.tokens()),
                usual,
                longest,
                VOCABULARY.id("[CLS]"),
                VOCABULARY.id("[SEP]"));
    }

    private static Vocabulary vocabulary() {
        try (InputStream stream = WindowsTest.class.getResourceAsStream("/org/onrecord/model/vocab.txt")) {
            return Vocabulary.read(stream);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
