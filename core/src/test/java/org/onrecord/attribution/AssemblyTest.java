package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Span;
import org.onrecord.Speaker;

class AssemblyTest {

    @Test
    void aDraftBecomesAnAttributionOfTheText() {
        Analysis analysis = assembled("😀 ⟦“We [all] left,”⟧ ⟨Jane Roe⟩ ⟪said⟫.");
        Attribution attribution = analysis.attributions().get(0);
        assertThat(attribution.id()).isEqualTo("a1");
        assertThat(attribution.kind()).isEqualTo(Kind.DIRECT);
        assertThat(attribution.type()).isEqualTo(Type.COMMUNICATION);
        assertThat(words(analysis, attribution.source())).containsExactly("Jane Roe");
        assertThat(words(analysis, attribution.cue())).containsExactly("said");
        assertThat(words(analysis, attribution.content())).containsExactly("“We [all] left,”");
        assertThat(words(analysis, attribution.notes())).containsExactly("[all]");
        assertThat(attribution.speakers()).containsExactly("s1");
    }

    @Test
    void theTypeComesFromTheCueInItsSentence() {
        assertThat(assembled("⟨Roe⟩ ⟪fears⟫ ⟦that the dam will break⟧. ⟨₂She⟩ ⟪₂told⟫ ⟦₂them to go⟧.")
                        .attributions())
                .extracting(Attribution::type)
                .containsExactly(Type.ATTITUDE, Type.CONTROL);
    }

    @Test
    void theSameWordsNameTheSameSpeaker() {
        Analysis analysis =
                assembled("⟨The board⟩ ⟪said⟫ ⟦no⟧. ⟨₂Roe⟩ ⟪₂said⟫ ⟦₂yes⟧. But ⟨₃the\tboard⟩ ⟪₃knew⟫ ⟦₃it⟧.");
        assertThat(analysis.speakers()).extracting(Speaker::name).containsExactly("The board", "Roe");
        assertThat(words(analysis, analysis.speakers().get(0).mentions())).containsExactly("The board", "the\tboard");
        assertThat(analysis.attributions())
                .extracting(Attribution::speakers)
                .containsExactly(List.of("s1"), List.of("s2"), List.of("s1"));
    }

    @Test
    void nestedAndRepeatedAttributionsPointAtTheOther() {
        List<Attribution> found = assembled(
                        "⟨Roe⟩ ⟪said⟫ ⟦that ⟨₂the board⟩ ⟪₂hopes⟫ ⟦₂for rain⟧⟧. "
                                + "⟦₃“We will never sell the old pier,”⟧ ⟨₃she⟩ ⟪₃said⟫. ⟨₄Kessler⟩ ⟪₄quoted⟫ ⟦₄“never sell the old pier”⟧.")
                .attributions();
        assertThat(found).extracting(Attribution::within).containsExactly(null, "a1", null, null);
        assertThat(found).extracting(Attribution::repeats).containsExactly(null, null, null, "a3");
    }

    @Test
    void nobodyIsMadeUpWhereNobodyIsNamed() {
        Analysis analysis = assembled("It was ⟪said⟫ ⟦that the dam will break⟧.");
        assertThat(analysis.speakers()).isEmpty();
        assertThat(analysis.attributions().get(0).speakers()).isEmpty();
        assertThat(analysis.attributions().get(0).source()).isEmpty();
    }

    private static Analysis assembled(String drawn) {
        Drawn article = Drawn.of(drawn);
        return new Assembly(Article.of("file:///a.txt", article.document().text()), article.document(), new ActTypes())
                .assemble(article.drafts());
    }

    private static List<String> words(Analysis analysis, List<Span> spans) {
        return spans.stream().map(analysis.article()::words).toList();
    }
}
