package org.onrecord.web.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

class NetworkPagesTest {
    @TempDir
    private Path folder;

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
    void draws_who_quotes_whom_with_the_statements_behind_each_band() throws IOException, InterruptedException {
        assertThat(browsing.get("/network").body())
                .contains("<svg class=\"flows\"")
                .contains("The Kelm Courier → Odile Brandt: ")
                .contains("/search?publisher=The+Kelm+Courier&amp;speaker=odile-brandt");
    }

    @Test
    void draws_who_speaks_about_whom() throws IOException, InterruptedException {
        assertThat(browsing.get("/network/speakers").body()).contains("Lena Moor → Odile Brandt: 1");
        assertThat(browsing.get("/network/speakers.json").body())
                .contains("\"speaker\":\"lena-moor\",\"name\":\"Lena Moor\",\"about\":\"odile-brandt\"");
    }

    @Test
    void gives_its_edges_as_a_table() throws IOException, InterruptedException {
        String table = browsing.get("/network.csv?most=1").body();
        assertThat(table.lines().toList()).hasSize(2).first().isEqualTo("publisher,speaker,name,statements");
        assertThat(browsing.get("/api/v1/network?since=2017-06&until=2017-06").body())
                .contains("\"publisher\":\"Orba Valley News\"")
                .doesNotContain("The Kelm Courier");
    }

    @Test
    void says_which_numbers_it_takes() throws IOException, InterruptedException {
        assertThat(browsing.get("/network.json?most=500").body())
                .contains("most is '500'; it is a number from 1 to 30");
        assertThat(browsing.get("/network?least=1000").body()).contains("No such statements");
    }
}
