package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

class InterrogativesTest {

    @Test
    void askWithTheVerbOrAWordOfQuestionsFirst() {
        assertThat(isQuestion("Will the lock hold until May?")).isTrue();
        assertThat(isQuestion("“But who is going to pay for it?”")).isTrue();
        assertThat(isQuestion("Q: Won’t it break?")).isTrue();
    }

    @Test
    void whatIsPutInDoubtIsStillForeseen() {
        assertThat(isQuestion("It will not be a good year, who knows?")).isFalse();
        assertThat(isQuestion("They will come?")).isFalse();
    }

    @Test
    void whatIsAnnouncedByAQuestionIsNone() {
        assertThat(isQuestion("How about this: I will not come unless they pay?"))
                .isFalse();
    }

    @Test
    void noQuestionMarkNoQuestion() {
        assertThat(isQuestion("Will it hold.")).isFalse();
        assertThat(isQuestion("?")).isFalse();
    }

    private static boolean isQuestion(String sentence) {
        Document document = Document.of(sentence);
        return Interrogatives.isOne(
                document, new TokenRange(0, document.tokens().size()));
    }
}
