package org.onrecord.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;

/** The whole reading, with the network that ships with it. */
class AnalystFuzzTest {
    private static final Analyst ANALYST = Analyst.load();

    @FuzzTest(maxDuration = "")
    void analyse(byte[] bytes) {
        Article article = Article.of("memory:text", Texts.damaged(bytes));
        Analysis analysis = ANALYST.analyse(article);
        CheckedAnalysis.check(analysis);
        assertThat(ANALYST.analyse(article)).isEqualTo(analysis);
    }
}
