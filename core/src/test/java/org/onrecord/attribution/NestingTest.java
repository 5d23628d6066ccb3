package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NestingTest {

    @Test
    void anAttributionStandsInTheContentThatHoldsItsCue() {
        assertThat(around("⟨Roe⟩ ⟪said⟫ ⟦that ⟨₂the board⟩ ⟪₂thinks⟫ ⟦₂that the dam will hold⟧⟧."))
                .containsExactly(-1, 0);
    }

    @Test
    void theShortestOneAroundCounts() {
        assertThat(around(
                        "⟨Roe⟩ ⟪said⟫ ⟦that ⟨₂Kessler⟩ ⟪₂said⟫ ⟦₂that ⟨₃the board⟩ ⟪₃thinks⟫ ⟦₃the dam will hold⟧⟧⟧."))
                .containsExactly(-1, 0, 1);
    }

    @Test
    void theCueCountsWhereverItsContentStands() {
        assertThat(around("⟦“⟦₂The dam will hold⟧, ⟨₂the board⟩ ⟪₂says⟫. I wonder,”⟧ ⟨Roe⟩ ⟪said⟫."))
                .containsExactly(-1, 0);
    }

    @Test
    void neighboursStandInNeither() {
        assertThat(around("⟦“We left,”⟧ ⟨Roe⟩ ⟪said⟫. ⟦₂“Nobody left,”⟧ ⟨₂Kessler⟩ ⟪₂said⟫."))
                .containsExactly(-1, -1);
    }

    @Test
    void noTwoStandInEachOther() {
        assertThat(around("⟦the dam ⟪₂said⟫ to⟧ ⟦₂the board ⟪said⟫ thinks⟧")).containsExactly(-1, -1);
        assertThat(around("⟦the dam ⟪₂said⟫ to hold⟧ ⟦₂the board of Orba ⟪said⟫ thinks⟧"))
                .containsExactly(1, -1);
    }

    private static List<Integer> around(String drawn) {
        List<Draft> drafts = Drawn.of(drawn).drafts();
        Nesting nesting = new Nesting(drafts);
        return IntStream.range(0, drafts.size())
                .mapToObj(index -> nesting.innermostAround(index).orElse(-1))
                .toList();
    }
}
