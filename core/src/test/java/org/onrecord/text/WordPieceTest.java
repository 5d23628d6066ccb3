package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class WordPieceTest {
    private final Vocabulary vocabulary = vocabulary("[PAD] [UNK] un ##aff ##able ##a play ##ed cafe $ σ ##σ 漢 ##un");
    private final WordPiece wordPiece = new WordPiece(vocabulary);

    @Test
    void takesTheLongestPieceFromTheLeft() {
        expect("unaffable", "un ##aff ##able");
        expect("played", "play ##ed");
        expect("ununa", "un ##un ##a");
    }

    @Test
    void knowsNeitherCaseNorAccents() {
        expect("PLAYED", "play ##ed");
        expect("Café", "cafe");
        expect("Cafe\u0301", "cafe");
        expect("ΣΣ", "σ ##σ");
        expect("un\u00AD\0able", "un ##able");
    }

    @Test
    void takesWordsThatDoNotComeOutEvenForUnknown() {
        expect("unplayable", "[UNK]");
        expect("x", "[UNK]");
        expect("", "[UNK]");
        expect("\u0301", "[UNK]");
        expect("\uD83D", "[UNK]");
    }

    @Test
    void takesWordsOfMoreThanAHundredCharactersForUnknown() {
        expect("un" + "a".repeat(98), "un" + " ##a".repeat(98));
        expect("un" + "a".repeat(99), "[UNK]");
        expect("un" + "á".repeat(98), "un" + " ##a".repeat(98));
    }

    @Test
    void numbersThePiecesOfADocument() {
        Pieces pieces = wordPiece.pieces(Document.of("Unaffable? 漢 played").tokens());

        assertThat(pieces.tokens()).isEqualTo(4);
        assertThat(pieces.size()).isEqualTo(7);
        assertThat(pieces.first(0)).isZero();
        assertThat(pieces.first(1)).isEqualTo(3);
        assertThat(pieces.first(3)).isEqualTo(5);
        assertThat(pieces.first(4)).isEqualTo(7);
        assertThat(vocabulary.piece(pieces.id(2))).isEqualTo("##able");
        assertThat(vocabulary.piece(pieces.id(3))).isEqualTo("[UNK]");
    }

    @Test
    void needsTheUnknownPieceAndContinuations() {
        assertThatThrownBy(() -> new WordPiece(vocabulary("a ##b"))).hasMessageContaining("[UNK]");
        assertThatThrownBy(() -> new WordPiece(vocabulary("[UNK] a"))).hasMessageContaining("##");
    }

    @Test
    void numbersTheShippedVocabulary() throws IOException {
        try (InputStream lines = Document.class.getResourceAsStream("/org/onrecord/model/vocab.txt")) {
            Vocabulary shipped = Vocabulary.read(lines);
            assertThat(shipped.size()).isEqualTo(30_522);
            assertThat(shipped.id("[PAD]")).isZero();
            assertThat(shipped.id("[UNK]")).isEqualTo(100);
            assertThat(shipped.id("[CLS]")).isEqualTo(101);
            assertThat(shipped.id("[SEP]")).isEqualTo(102);
            for (int id = 0; id < shipped.size(); id++) {
                assertThat(shipped.id(shipped.piece(id))).isEqualTo(id);
            }
            assertThatThrownBy(() -> shipped.id("no such piece")).hasMessage("not in the vocabulary: no such piece");
        }
    }

    private void expect(String word, String pieces) {
        assertThat(Arrays.stream(wordPiece.pieces(word))
                        .mapToObj(vocabulary::piece)
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pieces);
    }

    private static Vocabulary vocabulary(String pieces) {
        try {
            byte[] lines = pieces.replace(' ', '\n').getBytes(StandardCharsets.UTF_8);
            return Vocabulary.read(new ByteArrayInputStream(lines));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
