package org.onrecord.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

class StatementPagesTest {
    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() throws IOException {
        browsing = Browsing.of(News.archiveIn(folder));
    }

    @AfterEach
    void end() {
        browsing.close();
    }

    @Test
    void is_the_first_page() throws IOException, InterruptedException {
        assertThat(browsing.get("/").location()).isEqualTo("/search");
        Document page = page("/search");
        assertThat(page.select("#found").text()).isEqualTo("Newest statements");
        assertThat(page.select(".holdings").text()).startsWith("8 articles · ");
        assertThat(page.select(".hit")).isNotEmpty();
    }

    @Test
    void shows_who_said_what_where() throws IOException, InterruptedException {
        Document page = page("/search?words=bolt&speaker=Odile+Brandt");
        assertThat(page.select(".hit")).hasSize(1);
        assertThat(page.select(".hit .who a").attr("href")).isEqualTo("/speakers/odile-brandt");
        assertThat(page.select(".hit blockquote").text()).contains("they will not fail this spring");
        assertThat(page.select(".hit blockquote a").attr("href"))
                .startsWith("/article?id=https%3A%2F%2Fthe-kelm-courier.example%2Flock#a");
        assertThat(page.select(".hit .where").text())
                .contains("Kelm waits for its lock", "The Kelm Courier", "2017-02-03", "1 copy");
    }

    @Test
    void marks_the_words_in_any_of_their_forms() throws IOException, InterruptedException {
        assertThat(page("/search?words=bolts&speaker=Odile+Brandt")
                        .select("mark")
                        .text())
                .isEqualTo("bolt");
    }

    @Test
    void shows_filters_that_can_be_taken_away() throws IOException, InterruptedException {
        Document page = page("/search?words=lock&speaker=Odile+Brandt&publisher=&kind=indirect");
        assertThat(page.select(".chip").eachText())
                .containsExactly("by Odile Brandt ×, take away", "indirect ×, take away");
        assertThat(page.select(".chip").eachAttr("href"))
                .containsExactly("/search?words=lock&kind=indirect", "/search?words=lock&speaker=Odile+Brandt");
        assertThat(page.select("#kind option[selected]").text()).isEqualTo("indirect");
    }

    @Test
    void leads_from_part_to_part() throws IOException, InterruptedException {
        Document all = page("/search?limit=200");
        Document first = page("/search?limit=2");
        assertThat(first.select(".hit blockquote").eachText())
                .isEqualTo(all.select(".hit blockquote").eachText().subList(0, 2));
        Document second = page(first.select("a[rel=next]").attr("href"));
        assertThat(second.select(".hit blockquote").eachText())
                .startsWith(all.select(".hit blockquote").eachText().get(2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nowhere", "\"", "NEAR(", "AND", "?!", "words:lock", "<script>", "'; DROP TABLE person"})
    void answers_odd_words_with_a_page(String words) throws IOException, InterruptedException {
        Browsing.Answer answer = browsing.get("/search?words=" + URLEncoder.encode(words, StandardCharsets.UTF_8));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select("#words").attr("value")).isEqualTo(words);
    }

    @Test
    void exports_exactly_what_is_found() throws IOException, InterruptedException {
        String query = "?speaker=Odile+Brandt&limit=200";
        int found = page("/search" + query).select(".hit").size();
        assertThat(found).isGreaterThan(2);
        String export = "?speaker=Odile+Brandt";
        assertThat(browsing.get("/search.jsonl" + export).body().lines())
                .hasSize(found)
                .allMatch(line -> line.contains("\"odile-brandt\""));
        assertThat(browsing.get("/search.csv" + export).body())
                .startsWith("article,story,title,")
                .contains("Odile Brandt");
        assertThat(browsing.get("/api/v1/search" + query).body()).startsWith("{\"items\":[{\"article\":");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search.csv?since=soon", "/search.jsonl?since=soon", "/search.csv?speeker=Brandt"})
    void refuses_to_export_what_is_not_understood(String path) throws IOException, InterruptedException {
        Browsing.Answer answer = browsing.get(path);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body()).startsWith("{").contains("\"status\":400");
    }

    @Test
    void suggests_speakers_publishers_and_words() throws IOException, InterruptedException {
        assertThat(browsing.get("/suggestions.json?q=kel").body())
                .contains("{\"for\":\"publisher\",\"value\":\"The Kelm Courier\",\"statements\":null}");
        assertThat(browsing.get("/suggestions.json?for=speaker&q=reut").body())
                .startsWith("{\"items\":[{\"for\":\"speaker\",\"value\":\"Tomas Reuter\",\"statements\":");
        assertThat(browsing.get("/suggestions.json?for=words&q=old+loc").body()).contains("\"value\":\"old lock\"");
        assertThat(browsing.get("/suggestions.json?for=colour&q=x").status()).isEqualTo(400);
        assertThat(browsing.get("/suggestions.json").body()).isEqualTo("{\"items\":[],\"next\":null}");
    }

    private Document page(String path) throws IOException, InterruptedException {
        return Jsoup.parse(browsing.get(path).body());
    }
}
