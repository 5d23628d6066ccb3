package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

class InterrogativesTest {

    @Test
    void askWithTheVerbOrAWordOfQuestionsFirst() {
        assertThat(asked("Will the lock hold until May?")).containsExactly("Will the lock hold until May?");
        assertThat(asked("“But who is going to pay for it?”")).containsExactly("who is going to pay for it?");
        assertThat(asked("Will the “lock” hold?")).containsExactly("Will the “lock” hold?");
    }

    @Test
    void areAskedBySomebodyInTheMiddleOfASentence() {
        assertThat(asked("“Will it hold?” she asked, and said that it would break."))
                .containsExactly("Will it hold?");
        assertThat(asked("Brandt asked: “Will the ferry sail again?”")).containsExactly("Will the ferry sail again?");
        assertThat(asked("The council asked: will it hold?")).containsExactly("will it hold?");
        assertThat(asked("'Will it hold?' she asked, 'or will it break?'"))
                .containsExactly("Will it hold?", "will it break?");
    }

    @Test
    void beginBehindTheOneWhoseTurnItIs() {
        assertThat(asked("Q: Won’t it break?")).containsExactly("Won’t it break?");
        assertThat(asked("Odile Brandt: Will it hold?")).containsExactly("Will it hold?");
    }

    @Test
    void whatIsPutInDoubtIsStillForeseen() {
        assertThat(asked("It will not be a good year, who knows?")).isEmpty();
        assertThat(asked("They will come?")).isEmpty();
    }

    @Test
    void whatIsAnnouncedByAQuestionIsNone() {
        assertThat(asked("How about this: I will not come unless they pay?")).isEmpty();
    }

    @Test
    void noQuestionMarkNoQuestion() {
        assertThat(asked("Will it hold.")).isEmpty();
        assertThat(asked("?")).isEmpty();
    }

    private static List<String> asked(String sentence) {
        Document document = Document.of(sentence);
        TokenRange whole = new TokenRange(0, document.tokens().size());
        return Interrogatives.in(document, whole).stream()
                .map(range -> document.words(range.first(), range.end()))
                .toList();
    }
}
