package org.onrecord.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Origin;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

class ArticlePagesTest {
    private static final String LOCK = "https://the-kelm-courier.example/lock";

    @TempDir
    private Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() throws IOException {
        Path file = News.archiveIn(folder);
        try (Archive archive = Archive.open(file)) {
            changeTheLock(archive);
        }
        browsing = Browsing.of(file);
    }

    /** The eleven million become nine. */
    private static void changeTheLock(Archive archive) {
        Article old = archive.analysis(LOCK).orElseThrow().article();
        Article changed =
                Article.of(old.uri(), old.text().replace("eleven", "nine")).withMetadata(old.metadata());
        archive.keep(
                new Analysis(changed, List.of(), List.of(), List.of()),
                new Origin(null, Instant.parse("2017-06-11T12:00:00Z"), "1.0"));
    }

    @AfterEach
    void end() {
        browsing.close();
    }

    @Test
    void shows_a_text_with_its_statements_marked() throws Exception {
        String page = page("/article?version=1&id=");
        assertThat(page)
                .contains("<h1>Kelm waits for its lock</h1>", "By Hanna Voss", "href=\"" + LOCK + "\"")
                .contains("<a href=\"/speakers/odile-brandt\">Odile Brandt</a>")
                .contains("class=\"mark source hue-0\"", "class=\"mark cue hue-0\"", "class=\"mark content hue-0\"")
                .contains("aria-label=\"Statement 1: Odile Brandt\"", "id=\"card-a1\"")
                .contains("the writer");
    }

    @Test
    void tells_how_sure_a_stance_is() throws Exception {
        String doubtful = "https://the-lower-dale-post.example/second-thoughts";
        String page = browsing.get("/article?id=" + encoded(doubtful)).body();
        assertThat(page).containsPattern("the writer rejects: <span class=\"words\">“[^”]+”</span>");
        assertThat(page).contains(", 80\u00a0% <span class=\"quiet\">of the stance</span>");
    }

    @Test
    void shows_every_word_of_the_text_once() throws Exception {
        String text = page("/article?version=1&id=")
                .replaceAll("(?s).*<div class=\"text\">|</div>\\s*</article>.*", "")
                .replaceAll("(?s)<a [^>]*>.*?</a>|<[^>]*>", "")
                .replaceAll("\\s+", " ");
        assertThat(text)
                .contains("Mayor Odile Brandt said on Friday that the old lock would hold until the end of May.")
                .contains("“If the river rises by a metre, the lower gate will give way before April is out.”");
    }

    @Test
    void hides_what_is_below_a_confidence() throws Exception {
        assertThat(page("/article?version=1&confidence=1&id=")).contains("are hidden", "mark content hue-0 below");
        assertThat(page("/article?version=1&id=")).contains("All are shown").doesNotContain(" below\"");
        assertThat(browsing.get("/article?id=x&confidence=2").body()).contains("a number from 0 to 1");
    }

    @Test
    void names_the_copies_and_the_versions() throws Exception {
        assertThat(page("/article?id="))
                .contains("1 copy of this story", "Dale Radio")
                .contains("2 versions", "/article/changes?id=" + encoded(LOCK) + "&amp;from=1&amp;to=2");
        assertThat(page("/article?version=1&id=")).contains("This is version 1");
    }

    @Test
    void shows_what_a_version_changed() throws Exception {
        assertThat(page("/article/changes?from=1&to=2&id=").replaceAll("<span class=\"hidden-label\">[^<]*</span>", ""))
                .contains("set aside <del>eleven</del><ins>nine</ins> million");
        assertThat(page("/article/changes.json?from=1&to=2&id="))
                .contains("{\"kind\":\"LEFT_OUT\",\"words\":\"eleven\"},{\"kind\":\"PUT_IN\",\"words\":\"nine\"}");
    }

    @Test
    void shows_how_others_quote_a_statement() throws Exception {
        String tired = browsing.get("/variants?words=the+gates+are+tired").body();
        assertThat(tired).contains("Odile Brandt", "The Lower Dale Post", "Orba Valley News", "<del>");
        assertThat(browsing.get("/variants.json?words=the+gates+are+tired").body())
                .startsWith("{\"items\":[{\"stories\":");
        assertThat(browsing.get("/article/variants?attribution=a8&id="
                                + encoded("https://orba-valley-news.example/cracks"))
                        .body())
                .contains("They say what I have said all along", "The Lower Dale Post");
        assertThat(browsing.get("/variants?words=zebra").body()).contains("No quotation has these words.");
    }

    @Test
    void gives_text_versions_copies_and_analysis_as_data() throws Exception {
        String json = page("/article.json?version=1&id=");
        assertThat(json)
                .startsWith("{\"text\":\"Mayor Odile Brandt said")
                .contains("\"versions\":[{\"number\":1,\"readAt\":\"" + News.READ_AT + "\"")
                .contains("\"copies\":[{\"article\":\"https://dale-radio.example/radio\"")
                .contains("\"analysis\":{\"article\":{");
        assertThat(page("/api/v1/article?version=1&id=")).isEqualTo(json);
    }

    @Test
    void gives_a_row_for_each_statement() throws Exception {
        List<String> rows = page("/article.csv?version=1&id=").lines().toList();
        assertThat(rows.get(0)).startsWith("article,story,title,");
        assertThat(rows.get(1)).contains(LOCK, "a1", "that the old lock would hold until the end of May");
        assertThat(page("/article.jsonl?version=1&id=").lines()).hasSize(rows.size() - 1);
    }

    @Test
    void says_what_is_not_there() throws Exception {
        assertThat(browsing.get("/article").status()).isEqualTo(400);
        assertThat(browsing.get("/article?id=nowhere").body()).contains("there is no article 'nowhere'");
        assertThat(page("/article?version=7&id=")).contains("the article has the versions 1 to 2");
        assertThat(page("/article/variants?attribution=a99&id=")).contains("the article has no statement");
    }

    private String page(String path) throws IOException, InterruptedException {
        return browsing.get(path + encoded(LOCK)).body();
    }

    private static String encoded(String identity) {
        return URLEncoder.encode(identity, StandardCharsets.UTF_8);
    }
}
