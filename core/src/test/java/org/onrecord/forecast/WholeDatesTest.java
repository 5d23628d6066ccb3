package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** What was taken for the horizon stands in brackets, what it becomes in braces. */
class WholeDatesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It opens {[from June] 1}.",
                "It opens {[in June] 2031} or later.",
                "It opens {[on June] 1, 2031}, he said.",
                "It opens {[on Sept]. 12}.",
                "It opens {[by June] 3rd}.",
                "It opens {[in June]}, when 2031 is half over.",
                "It opens {[in Dec]}.",
                "It opens {[in June]} 40 days late.",
                "It opens {[in May]}.",
                "It opens {[next week]} 3 metres to the left.",
                "It opens {mid-[June]}.",
                "It opens {[at 22]:30}.",
                "It opens at {22:[30]}.",
                "It opens {[at 22]}: 30 men are there."
            })
    void completes(String drawn) {
        Document document = Document.of(drawn.replaceAll("[\\[\\]{}]", ""));
        TokenRange sentence = new TokenRange(0, document.tokens().size());
        TokenRange time = between(drawn.replaceAll("[{}]", ""), '[', ']');
        TokenRange whole = between(drawn.replaceAll("[\\[\\]]", ""), '{', '}');

        assertThat(WholeDates.complete(document, time, sentence)).isEqualTo(whole);
    }

    private static TokenRange between(String drawn, char open, char close) {
        String before = drawn.substring(0, drawn.indexOf(open));
        String inside = drawn.substring(drawn.indexOf(open) + 1, drawn.indexOf(close));
        int first = Document.of(before).tokens().size();
        return new TokenRange(first, first + Document.of(inside).tokens().size());
    }
}
