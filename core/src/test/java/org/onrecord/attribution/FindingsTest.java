package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;

class FindingsTest {
    @Test
    void tellsKindTypeAndNotes() {
        Drawn article = Drawn.of("😀 ⟦“We [all] left,”⟧ ⟨Jane Roe⟩ ⟪said⟫.");
        Finding finding = findings(article).get(0);
        assertThat(finding.kind()).isEqualTo(Kind.DIRECT);
        assertThat(finding.type()).isEqualTo(Type.COMMUNICATION);
        assertThat(finding.notes())
                .extracting(note -> article.document().words(note.first(), note.end()))
                .containsExactly("[all]");
    }

    @Test
    void theTypeComesFromTheCueInItsSentence() {
        assertThat(findings(Drawn.of("⟨Roe⟩ ⟪fears⟫ ⟦that the dam will break⟧. ⟨₂She⟩ ⟪₂told⟫ ⟦₂them to go⟧.")))
                .extracting(Finding::type)
                .containsExactly(Type.ATTITUDE, Type.CONTROL);
    }

    @Test
    void nestedAndRepeatedOnesPointAtTheOther() {
        List<Finding> found = findings(
                Drawn.of(
                        "⟨Roe⟩ ⟪said⟫ ⟦that ⟨₂the board⟩ ⟪₂hopes⟫ ⟦₂for rain⟧⟧. "
                                + "⟦₃“We will never sell the old pier,”⟧ ⟨₃she⟩ ⟪₃said⟫. ⟨₄Kessler⟩ ⟪₄quoted⟫ ⟦₄“never sell the old pier”⟧."));
        OptionalInt none = OptionalInt.empty();
        assertThat(found).extracting(Finding::within).containsExactly(none, OptionalInt.of(0), none, none);
        assertThat(found).extracting(Finding::repeats).containsExactly(none, none, none, OptionalInt.of(2));
    }

    private static List<Finding> findings(Drawn article) {
        return new Findings(article.document(), new ActTypes(), FindingConfidenceTest.unchanged(), article.marks())
                .of(article.drafts());
    }
}
