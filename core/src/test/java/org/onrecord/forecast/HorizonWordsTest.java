package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Articles of March 2031. What the network marked, or the forecast, stands in brackets, the horizon in braces. */
class HorizonWordsTest {
    private static final LocalDate PUBLISHED = LocalDate.of(2031, 3, 4);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opens {by [the end] of May}.",
                "It takes place {[next week]}.",
                "It should [open {in June}].",
                "It will not happen {[any time soon]}.",
                "They will be ready {[before the] national convention} to choose him.",
                "He goes home {[when] the vote is over}, she said.",
                "It will be over {by [the] end of the year}.",
                "Nobody will know {[by the time] it is done}, they say.",
                "They will win {[in the] general election}.",
                "It pays for itself {[over the first three years]}.",
                "It will {[eventually]} fall."
            })
    void putsRightWhatIsMarked(String drawn) {
        assertThat(words(drawn).marked(between(drawn, '[', ']', "{}"))).contains(between(drawn, '{', '}', "[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He will look [at the] house.",
                "It is the [first] of its kind.",
                "The rules may [evolve] with time.",
                "They get the [six weeks] of leave.",
                "It was built [in 1990] by a firm."
            })
    void leavesOutWhatCanBeNoHorizon(String drawn) {
        assertThat(words(drawn).marked(between(drawn, '[', ']', ""))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The court said [it would decide {in May}].",
                "[The bridge opens] {in June}, he said.",
                "He warns that [{by 2050} the beach is gone].",
                "[It will be ready {by Tuesday}], she said."
            })
    void findsWhatIsNotMarked(String drawn) {
        assertThat(words(drawn).unmarked(between(drawn, '[', ']', "{}"))).contains(between(drawn, '{', '}', "[]"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "He vowed Tuesday that [he would go on Tuesday].",
                "[They will win the May election].",
                "[They will lose money in the November storms].",
                "[It will come before Monday's debate].",
                "[The house will stand], as it did in June."
            })
    void findsNoneWhereTimeIsSaidOfSomethingElse(String drawn) {
        assertThat(words(drawn).unmarked(between(drawn, '[', ']', ""))).isEmpty();
    }

    private static HorizonWords words(String drawn) {
        Document document = Document.of(drawn.replaceAll("[\\[\\]{}]", ""));
        TokenRange sentence = new TokenRange(0, document.tokens().size());
        return new HorizonWords(document, new Dating(document, new Horizons(), PUBLISHED), sentence);
    }

    private static TokenRange between(String drawn, char open, char close, String others) {
        String text = drawn;
        for (char other : others.toCharArray()) {
            text = text.replace(String.valueOf(other), "");
        }
        String before = text.substring(0, text.indexOf(open));
        String inside = text.substring(text.indexOf(open) + 1, text.indexOf(close));
        int first = Document.of(before).tokens().size();
        return new TokenRange(first, first + Document.of(inside).tokens().size());
    }
}
