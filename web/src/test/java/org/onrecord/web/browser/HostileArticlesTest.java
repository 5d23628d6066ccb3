package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Identities;
import org.onrecord.Metadata;
import org.onrecord.Provenance;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Origin;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Source;
import org.onrecord.intake.Adding;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** Whatever an article or a feed says of itself, the pages show it as text. */
class HostileArticlesTest {
    /** Breaks out of text, of attributes, of scripts and of styles, and would run in each way that a browser knows. */
    private static final String EVIL =
            "\"'`></title></textarea></script></style></svg><img src=x onerror=window.hacked=1>"
                    + "<script>window.hacked=1</script><svg onload=window.hacked=1>{{7*7}}${7*7}";

    private static final String EVIL_ADDRESS = "javascript:window.hacked=1//" + EVIL;

    @Test
    void scripts_in_every_field_show_as_text(@TempDir Path folder) throws IOException, InterruptedException {
        try (Chromium chromium = Chromium.start()) {
            Path file = folder.resolve("news.db");
            keepArticle(file);
            keepFeed(file);
            try (Browsing browsing = Browsing.of(file)) {
                List<String> pages = Links.from(browsing, "/search");
                assertThat(pages).hasSizeGreaterThan(5);
                Page page = chromium.page();
                page.onDialog(dialog -> dialog.accept());
                for (String path : pages) {
                    page.navigate(browsing.address() + path);
                    assertThat(page.evaluate("window.hacked === undefined"))
                            .as(path)
                            .isEqualTo(true);
                    assertThat(page.evaluate(
                                    "document.querySelectorAll('img[src=x], a[href^=\"javascript\" i]').length"))
                            .as(path)
                            .isEqualTo(0);
                    assertThat(chromium.takeComplaints()).as(path).isEmpty();
                }
                page.navigate(browsing.address() + "/search");
                assertThat(page.textContent("main")).contains("<img src=x onerror=window.hacked=1>");
            }
        }
    }

    private static void keepArticle(Path file) {
        String text = EVIL + " said " + EVIL + ".\n\nThat is " + EVIL + " true. It will happen by 2030.";
        Span source = new Span(0, EVIL.length());
        Span cue = new Span(EVIL.length() + 1, EVIL.length() + 5);
        Span content = new Span(EVIL.length() + 6, 2 * EVIL.length() + 6);
        int last = text.indexOf("It will");
        Article article = Article.of(EVIL_ADDRESS, text)
                .withMetadata(new Metadata(EVIL, EVIL, EVIL, "2017-02-03", EVIL, EVIL_ADDRESS, "en"))
                .withProvenance(List.of(new Provenance(EVIL, EVIL, source)));
        Speaker speaker =
                new Speaker("s1", null, EVIL, Speaker.Kind.PERSON, List.of(EVIL + "2"), List.of(EVIL), List.of(source));
        Attribution attribution = new Attribution(
                "a1",
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                List.of(source),
                List.of(cue),
                List.of(content),
                List.of(),
                List.of("s1"),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                new Stance(Stance.Value.ENDORSES, content, 0.9),
                null,
                null,
                0.9,
                0.9);
        Forecast forecast = new Forecast(
                "f1",
                Forecast.Kind.PREDICTION,
                content,
                List.of("s1"),
                "a1",
                source,
                new Span(last, text.length()),
                "2030-01-01",
                "2030-12-31",
                cue,
                Forecast.Certainty.LIKELY,
                0.9);
        try (Archive archive = Archive.open(file)) {
            Analysis analysis = new Analysis(article, List.of(speaker), List.of(attribution), List.of(forecast));
            archive.keep(new Identities().identify(analysis), new Origin(null, News.READ_AT, "<b>" + EVIL));
        }
    }

    private static void keepFeed(Path file) throws IOException {
        String escaped = EVIL.replace("&", "&amp;").replace("<", "&lt;");
        String feed = """
                <rss version="2.0"><channel><title>%1$s</title><link>%2$s</link>
                <item><title>%1$s</title><link>%2$s</link><guid>%1$s</guid><author>%1$s</author>
                <pubDate>Fri, 03 Feb 2017 08:00:00 GMT</pubDate>
                <description>%1$s &lt;p&gt;“The bridge will open in May,” said Tomas Reuter, the harbour master of %1$s.
                He said that the mayor had promised it to him in the spring of last year.&lt;/p&gt;</description></item>
                </channel></rss>
                """.formatted(escaped, EVIL_ADDRESS.replace("&", "&amp;").replace("<", "&lt;"));
        Source source = Source.of(
                "feed.xml", EVIL_ADDRESS, new ByteArrayInputStream(feed.getBytes(StandardCharsets.UTF_8)), null);
        try (Archive archive = Archive.open(file);
                Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(source)) {
            new Adding(archive, analyst, Clock.systemUTC(), (arrival, article, identity) -> {}, (line, cause) -> {
                        throw new IllegalStateException(line, cause);
                    })
                    .add(inputs, 1);
            assertThat(archive.counts()).containsEntry("articles", 2L);
        }
    }
}
