package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution.Kind;
import org.onrecord.Metadata;
import org.onrecord.story.QuotationGroup;
import org.onrecord.story.Variants;

class VariantsPrinterTest {
    private static final Analysis FULL = new Drawn(
                    "‹s1 Odile Brandt› ‹c1 said›: ‹q1 “The lock will hold until May, and the dredgers can come when they"
                            + " please, since the east quay is open again and the ministry has paid for the gate.”›")
            .title("Kelm waits")
            .said(1, Kind.DIRECT, 0.9)
            .analysis();

    @Test
    void drawsEachVariantAgainstTheFullestForm() {
        Analysis cut = new Drawn("Kelm\n‹q1 “The lock ‹n1 [at Kelm]› will break until May! And the dredgers can come,”›"
                        + " ‹s1 Tomas Reuter› ‹c1 said›.")
                .said(1, Kind.DIRECT, 0.9)
                .analysis();
        assertThat(print(false, FULL, published(cut, "The Kelm Courier", "2016-03-04")))
                .isEqualTo("""
                Odile Brandt · 2 forms in 2 articles
                  “The lock will hold until May, and the dredgers can come when they please,
                  since the east quay is open again and the ministry has paid for the gate.”
                    Kelm waits · ¶1

                  cut, changed word, inserted, punctuation · Tomas Reuter
                  “The lock {+[at Kelm]+} will [-hold-]{+break+} until May[-,-]{+!+} And the
                  dredgers can come, [-when they please, since … [+10 words] … paid for the
                  gate.-]”
                    The Kelm Courier · harbour.txt · 2016-03-04 · ¶2
                """);
    }

    @Test
    void countsTheCopiesOfOneArticleOnce() {
        Analysis copy = inStory(
                new Drawn("Again ‹s1 Odile Brandt› ‹c1 said›: ‹q1 “The lock will hold until May”›")
                        .said(1, Kind.DIRECT, 0.9)
                        .analysis(),
                "one");
        assertThat(print(false, inStory(FULL, "one"), copy))
                .startsWith("Odile Brandt · 2 forms in 2 articles of one story\n");
    }

    @Test
    void shortensWhatIsLeftOutUnlessAllIsAskedFor() {
        Analysis cut = new Drawn("‹q1 “The lock will hold until May”›, ‹s1 Odile Brandt› ‹c1 said›.")
                .said(1, Kind.DIRECT, 0.9)
                .analysis();
        assertThat(print(false, FULL, cut))
                .contains("until May [-and the dredgers can … [+15 words] … paid for\n  the gate.-]");
        assertThat(print(true, FULL, cut))
                .contains("until May [-and the dredgers can come when they please,\n  since the east quay");
    }

    private static Analysis published(Analysis analysis, String publisher, String day) {
        Metadata metadata =
                analysis.article().metadata().withPublisher(publisher).withPublished(day);
        return with(analysis, analysis.article().withMetadata(metadata));
    }

    private static Analysis inStory(Analysis analysis, String story) {
        return with(analysis, analysis.article().withStory(story));
    }

    private static Analysis with(Analysis analysis, Article article) {
        return new Analysis(article, analysis.speakers(), analysis.attributions(), analysis.forecasts());
    }

    private static String print(boolean full, Analysis... analyses) {
        List<QuotationGroup> groups = Variants.of(Stream.of(analyses).toList());
        assertThat(groups).hasSize(1);
        return new VariantsPrinter(new Display(80, false, false, full, 0, false)).print(groups.get(0));
    }
}
