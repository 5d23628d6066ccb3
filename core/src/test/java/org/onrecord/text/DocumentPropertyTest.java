package org.onrecord.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What holds for any text, however damaged. */
class DocumentPropertyTest {

    private static final int TEXTS = 1500;

    private static void forAllTexts(Consumer<String> property) {
        for (int seed = 0; seed < TEXTS; seed++) {
            RandomTexts texts = new RandomTexts(seed);
            String text = switch (seed % 3) {
                case 0 -> texts.damage(texts.below(80));
                case 1 -> texts.writing(texts.below(80));
                default -> texts.marks(20) + "\n" + texts.marks(20) + "\n" + texts.damage(5) + texts.marks(20);
            };
            assertThatCode(() -> property.accept(text))
                    .as("text of seed %d: %s", seed, text)
                    .doesNotThrowAnyException();
        }
    }

    @Test
    void tokensAreTheTextAtTheirPlaces() {
        forAllTexts(DocumentPropertyTest::checkTokens);
    }

    private static void checkTokens(String text) {
        int[] characters = text.codePoints().toArray();
        int end = 0;
        for (Token token : Document.of(text).tokens()) {
            assertThat(token.start()).isGreaterThanOrEqualTo(end);
            assertThat(token.end()).isGreaterThan(token.start()).isLessThanOrEqualTo(characters.length);
            assertThat(token.word()).isEqualTo(new String(characters, token.start(), token.end() - token.start()));
            end = token.end();
        }
    }

    @Test
    void everyVisibleCharacterIsInAToken() {
        forAllTexts(DocumentPropertyTest::checkCoverage);
    }

    private static void checkCoverage(String text) {
        int[] characters = text.codePoints().toArray();
        boolean[] covered = new boolean[characters.length];
        Document.of(text).tokens().forEach(token -> Arrays.fill(covered, token.start(), token.end(), true));
        for (int at = 0; at < characters.length; at++) {
            if (isVisible(characters[at])) {
                assertThat(covered[at]).as("U+%04X at %d", characters[at], at).isTrue();
            }
        }
    }

    @Test
    void paragraphsHoldAllTokensAndNoLineBreak() {
        forAllTexts(DocumentPropertyTest::checkParagraphs);
    }

    private static void checkParagraphs(String text) {
        Document document = Document.of(text);
        int next = 0;
        for (int i = 0; i < document.paragraphs().size(); i++) {
            Paragraph paragraph = document.paragraphs().get(i);
            assertThat(paragraph.first()).isEqualTo(next);
            assertThat(paragraph.length()).isPositive();
            assertThat(document.words(paragraph.first(), paragraph.end()))
                    .doesNotContainPattern("[\n\u000B\f\r\u2028\u2029]");
            assertThat(document.paragraphOf(paragraph.first())).isEqualTo(i);
            assertThat(document.paragraphOf(paragraph.end() - 1)).isEqualTo(i);
            next = paragraph.end();
        }
        assertThat(next).isEqualTo(document.tokens().size());
    }

    @Test
    void sentencesHoldAllTokens() {
        forAllTexts(DocumentPropertyTest::checkSentences);
    }

    private static void checkSentences(String text) {
        Document document = Document.of(text);
        for (Paragraph paragraph : document.paragraphs()) {
            int next = paragraph.first();
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                assertThat(sentence.first()).isEqualTo(next);
                assertThat(sentence.length()).isPositive();
                next = sentence.end();
            }
            assertThat(next).isEqualTo(paragraph.end());
        }
    }

    @Test
    void quotationsStandInOneAnotherAsDeepAsTheySay() {
        forAllTexts(DocumentPropertyTest::checkDepth);
    }

    private static void checkDepth(String text) {
        Document document = Document.of(text);
        Deque<Quotation> around = new ArrayDeque<>();
        for (Quotation quotation : document.quotations()) {
            while (!around.isEmpty() && around.peek().end() <= quotation.first()) {
                around.pop();
            }
            assertThat(quotation.depth()).isEqualTo(around.size());
            if (!around.isEmpty()) {
                assertThat(quotation.stretches())
                        .allMatch(inner -> around.peek().stretches().stream()
                                .anyMatch(outer -> outer.inner() <= inner.first() && inner.end() <= outer.innerEnd()));
            }
            around.push(quotation);
        }
    }

    @Test
    void stretchesStandInParagraphsThatFollowOneAnother() {
        forAllTexts(DocumentPropertyTest::checkStretches);
    }

    private static void checkStretches(String text) {
        Document document = Document.of(text);
        for (Quotation quotation : document.quotations()) {
            int paragraph = document.paragraphOf(quotation.first());
            for (Stretch stretch : quotation.stretches()) {
                assertThat(document.paragraphOf(stretch.first())).isEqualTo(paragraph);
                assertThat(document.paragraphOf(stretch.end() - 1)).isEqualTo(paragraph);
                paragraph++;
            }
        }
    }

    @Test
    void aStrayMarkChangesNoOtherParagraph() {
        for (int seed = 0; seed < TEXTS; seed++) {
            checkDamage(seed);
        }
    }

    private static void checkDamage(int seed) {
        RandomTexts texts = new RandomTexts(seed);
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            lines.add("x" + texts.marks(3 + texts.below(12)));
            if (texts.below(3) > 0) {
                lines.set(i, texts.mark() + lines.get(i));
            }
        }
        int damaged = texts.below(lines.size());
        Document before = Document.of(String.join("\n", lines));
        String line = lines.get(damaged);
        int at = line.offsetByCodePoints(0, texts.below(line.codePointCount(0, line.length()) + 1));
        lines.set(damaged, line.substring(0, at) + texts.mark() + line.substring(at));
        Document after = Document.of(String.join("\n", lines));

        Set<Place> touched = places(before, damaged, true);
        touched.addAll(places(after, damaged, true));
        Set<Place> expected = places(before, damaged, false);
        Set<Place> found = places(after, damaged, false);
        expected.removeAll(touched);
        found.removeAll(touched);
        assertThat(found).as("seed %d", seed).isEqualTo(expected);
    }

    /** Where stretches of quotations stand that have part in a paragraph, or that have not. */
    private static Set<Place> places(Document document, int paragraph, boolean touching) {
        return document.quotations().stream()
                .filter(quotation -> touching
                        == quotation.stretches().stream()
                                .anyMatch(stretch -> document.paragraphOf(stretch.first()) == paragraph))
                .flatMap(quotation -> quotation.stretches().stream().map(stretch -> Place.of(document, stretch)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    private record Place(int paragraph, int first, int inner, int innerEnd, int end) {
        static Place of(Document document, Stretch stretch) {
            int index = document.paragraphOf(stretch.first());
            int start = document.paragraphs().get(index).first();
            return new Place(
                    index,
                    stretch.first() - start,
                    stretch.inner() - start,
                    stretch.innerEnd() - start,
                    stretch.end() - start);
        }
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> c != 0xFFFD;
        };
    }
}
