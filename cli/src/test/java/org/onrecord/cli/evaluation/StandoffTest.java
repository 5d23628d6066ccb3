package org.onrecord.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.Span;

class StandoffTest {
    private final StandoffReader reader = new StandoffReader();

    @Test
    void readsSpansAndTheEventsThatTieThem() {
        lines(
                "T1\tSource 0 6\tBrandt",
                "T2\tCue 7 11\tsaid",
                "T3\tContent 12 15;20 24\twe open",
                "E1\tX:T2 Source:T1 Cue:T2 Content:T3");
        assertThat(reader.annotations().of(Role.CONTENT)).containsExactly(new Span(12, 15), new Span(20, 24));
        Standoff.Event event = reader.annotations().events().get(0);
        assertThat(event.id()).isEqualTo("E1");
        assertThat(event.of(Role.SOURCE)).containsExactly(new Span(0, 6));
        assertThat(event.of(Role.CUE)).containsExactly(new Span(7, 11));
        assertThat(event.of(Role.CONTENT)).containsExactly(new Span(12, 15), new Span(20, 24));
    }

    @Test
    void takesNumberedPartsTogether() {
        lines("T1\tContent 0 2\twe", "T2\tContent 5 9\topen", "E1\tX:T1 Content:T1 Content2:T2");
        assertThat(reader.annotations().events().get(0).of(Role.CONTENT))
                .containsExactly(new Span(0, 2), new Span(5, 9));
    }

    @Test
    void passesOverASpanThatComesAfterItsEvent() {
        lines("E1\tX:T9 Cue:T1", "T1\tCue 7 11\tsaid");
        assertThat(reader.annotations().events().get(0).of(Role.CUE)).isEmpty();
        assertThat(reader.annotations().of(Role.CUE)).containsExactly(new Span(7, 11));
    }

    @Test
    void passesOverAllOtherLines() {
        lines("", "#1\tAnnotatorNotes T1\tnot sure", "The rest of a note", "T4\tDiscuss 3 4\tx", "A1\tNegated E1");
        assertThat(reader.annotations().spans()).isEmpty();
        assertThat(reader.annotations().events()).isEmpty();
    }

    private void lines(String... lines) {
        for (String line : lines) {
            reader.read(line);
        }
    }
}
