package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.util.ArrayDeque;
import java.util.Deque;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Quotation;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.Stretch;
import org.onrecord.text.Token;

/** What holds for the tokens, sentences and matched quotation marks of any text. */
class DocumentFuzzTest {

    @FuzzTest(maxDuration = "")
    void quotations(byte[] bytes) {
        Document document = Document.of(Texts.damaged(bytes));
        checkTokens(document);
        checkSentences(document);
        checkQuotations(document);
    }

    private static void checkTokens(Document document) {
        int[] characters = document.text().codePoints().toArray();
        int end = 0;
        for (Token token : document.tokens()) {
            boolean isInOrder = end <= token.start() && token.start() < token.end() && token.end() <= characters.length;
            assertThat(isInOrder).isTrue();
            assertThat(token.word()).isEqualTo(new String(characters, token.start(), token.end() - token.start()));
            end = token.end();
        }
    }

    private static void checkSentences(Document document) {
        int next = 0;
        for (Paragraph paragraph : document.paragraphs()) {
            assertThat(paragraph.first()).isEqualTo(next);
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                assertThat(sentence.first()).isEqualTo(next);
                assertThat(sentence.length()).isPositive();
                next = sentence.end();
            }
            assertThat(paragraph.end()).isEqualTo(next);
        }
        assertThat(document.tokens()).hasSize(next);
    }

    private static void checkQuotations(Document document) {
        Deque<Quotation> around = new ArrayDeque<>();
        int first = 0;
        for (Quotation quotation : document.quotations()) {
            assertThat(quotation.first()).isGreaterThanOrEqualTo(first);
            first = quotation.first();
            checkStretches(document, quotation);
            while (!around.isEmpty() && around.element().end() <= first) {
                around.pop();
            }
            assertThat(quotation.depth()).isEqualTo(around.size());
            if (!around.isEmpty()) {
                assertThat(quotation.stretches()).allMatch(inner -> holds(around.element(), inner));
            }
            around.push(quotation);
        }
    }

    /** One for each of some paragraphs; one that has nothing but the opening mark may lie between them. */
    private static void checkStretches(Document document, Quotation quotation) {
        int before = -1;
        for (Stretch stretch : quotation.stretches()) {
            int paragraph = document.paragraphOf(stretch.first());
            assertThat(paragraph).isGreaterThan(before);
            assertThat(document.paragraphOf(stretch.end() - 1)).isEqualTo(paragraph);
            assertThat(stretch.first()).isLessThanOrEqualTo(stretch.inner());
            assertThat(stretch.inner()).isLessThanOrEqualTo(stretch.innerEnd());
            assertThat(stretch.innerEnd()).isLessThanOrEqualTo(stretch.end());
            before = paragraph;
        }
    }

    private static boolean holds(Quotation outer, Stretch inner) {
        return outer.stretches().stream()
                .anyMatch(stretch -> stretch.inner() <= inner.first() && inner.end() <= stretch.innerEnd());
    }
}
