package org.onrecord.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

class ArticleListPagesTest {
    @TempDir
    Path folder;

    @Test
    void lists_the_newest_first() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Document page = Jsoup.parse(browsing.get("/articles").body());
            assertThat(page.select(".hit")).hasSize(8);
            assertThat(page.select(".hit time").eachText()).isSortedAccordingTo((a, b) -> b.compareTo(a));
            assertThat(page.select(".headline a[href$=lock]").text()).isEqualTo("Kelm waits for its lock");
        }
    }

    @Test
    void lists_those_of_a_publisher_as_page_and_data() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            String query = "?publisher=dale+radio&until=2017-02";
            assertThat(Jsoup.parse(browsing.get("/articles" + query).body())
                            .select(".hit")
                            .text())
                    .contains("Kelm waits for its lock", "Dale Radio", "2017-02-04", "1 copy");
            assertThat(browsing.get("/articles.json" + query).body())
                    .startsWith("{\"items\":[{\"article\":\"https://dale-radio.example/radio\"")
                    .endsWith("\"copies\":1}],\"next\":null}");
            assertThat(browsing.get("/articles.csv" + query).body().lines()).hasSize(2);
        }
    }

    @Test
    void leads_from_part_to_part() throws IOException, InterruptedException {
        try (Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Document first = Jsoup.parse(browsing.get("/articles?limit=5").body());
            Document second = Jsoup.parse(
                    browsing.get(first.select("a[rel=next]").attr("href")).body());
            assertThat(first.select(".hit")).hasSize(5);
            assertThat(second.select(".hit")).hasSize(3);
        }
    }
}
