package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A line that tells where an article comes from is no part of the story. */
class ProvenanceTest {
    private static final String STORY = "“We will open the bridge in May,” said Tomas Rehn, the mayor.\n";
    private static final String LINE = "The Quay said that this story appeared there first.";
    private static final Article ARTICLE = Article.of("file:///bridge.txt", STORY + LINE);

    @Test
    void nothingInItIsAttributed() {
        Span span = new Span(STORY.length(), STORY.length() + LINE.length());
        Article marked = ARTICLE.withProvenance(List.of(new Provenance(LINE, "The Quay", span)));

        try (Analyst analyst = Analyst.load()) {
            assertThat(cues(analyst.analyse(ARTICLE))).containsExactly("said", "said");
            assertThat(cues(analyst.analyse(marked))).containsExactly("said");
        }
    }

    private static List<String> cues(Analysis analysis) {
        return analysis.attributions().stream()
                .map(attribution -> analysis.article().words(attribution.cue().get(0)))
                .toList();
    }
}
