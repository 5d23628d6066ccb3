package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;

import ai.djl.huggingface.tokenizers.Encoding;
import ai.djl.huggingface.tokenizers.HuggingFaceTokenizer;
import ai.djl.huggingface.tokenizers.jni.CharSpan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Our pieces and places against those of Hugging Face's tokenizer with the same vocabulary. */
class WordPieceOracleTest {
    @TempDir
    static Path cache;

    private static WordPiece wordPiece;
    private static HuggingFaceTokenizer oracle;

    @BeforeAll
    static void load() throws IOException {
        // It would write into the home folder and look for a graphics card otherwise.
        System.setProperty("DJL_CACHE_DIR", cache.toString());
        System.setProperty("jna.tmpdir", cache.toString());
        System.setProperty("RUST_FLAVOR", "cpu");
        System.setProperty("ai.djl.offline", "true");
        try (InputStream lines = Document.class.getResourceAsStream("/org/onrecord/model/vocab.txt")) {
            Vocabulary vocabulary = Vocabulary.read(lines);
            wordPiece = new WordPiece(vocabulary);
            byte[] json = description(vocabulary).getBytes(StandardCharsets.UTF_8);
            Map<String, String> options = Map.of("addSpecialTokens", "false", "truncation", "false");
            oracle = HuggingFaceTokenizer.newInstance(new ByteArrayInputStream(json), options);
        }
    }

    @AfterAll
    static void close() {
        oracle.close();
    }

    @Test
    void findsTheSamePiecesAtTheSamePlaces() {
        compare("“No,” said Sen. Ida Marlow-Quist (R-Ohio), 61, who isn’t running; “I’m done w/ it all!”");
        compare("Der Bürgermeister von Łódź aß Crème brûlée für $3.50 – naïve Ängste, İstanbul, ΣΊΣΥΦΟΣ.");
        compare("a≠b, a≮b and ´ ` ¨ ~ ^ | [CLS] [UNK]");
        compare("x".repeat(100) + " " + "x".repeat(101) + " unbelievablynonexistingword 漢字かな 한국어 русский");
        compare("co\u00ADop \u200Bof\uFEFF the\0 \uFFFD. \uD83D\uDE00!");
        for (int seed = 0; seed < 1000; seed++) {
            compare(new RandomTexts(seed).writing(60));
        }
    }

    private static void compare(String text) {
        Document document = Document.of(text);
        Pieces pieces = wordPiece.pieces(document.tokens());
        Encoding expected = oracle.encode(text);
        CharSpan[] spans = expected.getCharTokenSpans();

        assertThat(IntStream.range(0, pieces.size()).mapToLong(pieces::id).toArray())
                .as(text)
                .isEqualTo(expected.getIds());
        for (int token = 0; token < pieces.tokens(); token++) {
            Token found = document.tokens().get(token);
            assertThat(found.start()).as(text).isEqualTo(spans[pieces.first(token)].getStart());
            assertThat(endOfLastLetter(found)).as(text).isEqualTo(spans[pieces.first(token + 1) - 1].getEnd());
        }
    }

    /** The oracle leaves a word's last accents out of its span where they are characters of their own. */
    private static int endOfLastLetter(Token token) {
        return token.start()
                + token.word().replaceFirst("\\p{Mn}+$", "").codePoints().toArray().length;
    }

    private static String description(Vocabulary vocabulary) {
        String pieces = IntStream.range(0, vocabulary.size())
                .mapToObj(
                        id -> "\"" + vocabulary.piece(id).replace("\\", "\\\\").replace("\"", "\\\"") + "\":" + id)
                .collect(Collectors.joining(","));
        return """
                {"version": "1.0", "truncation": null, "padding": null, "added_tokens": [],
                 "normalizer": {"type": "BertNormalizer", "clean_text": true, "handle_chinese_chars": true,
                                "strip_accents": null, "lowercase": true},
                 "pre_tokenizer": {"type": "BertPreTokenizer"}, "post_processor": null, "decoder": null,
                 "model": {"type": "WordPiece", "unk_token": "[UNK]", "continuing_subword_prefix": "##",
                           "max_input_chars_per_word": 100, "vocab": {%s}}}
                """.formatted(pieces);
    }
}
