package org.onrecord.web.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.Browsing.Answer;
import org.onrecord.web.News;

class SpeakerPagesTest {
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
    void shows_one_speaker_over_all_articles() throws IOException, InterruptedException {
        String page = browsing.get("/speakers/odile-brandt").body();
        assertThat(page)
                .contains("<h1>Odile Brandt</h1>")
                .contains("Statements over time")
                .contains("/search?speaker=odile-brandt&amp;publisher=The+Kelm+Courier")
                .contains("/search?speaker=odile-brandt&amp;since=2017-02&amp;until=2017-02")
                .contains("/article?id=https%3A%2F%2F")
                .contains("/forecasts/");
        assertThat(browsing.get("/speakers/odile-brandt.json").body())
                .contains(
                        "\"key\":\"odile-brandt\"",
                        "\"newest\":[{",
                        "\"forecasts\":[{",
                        "\"score\":null",
                        "\"changes\":[]");
    }

    @Test
    void says_who_is_not_there() throws IOException, InterruptedException {
        Answer answer = browsing.get("/speakers/zacharias");
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.body()).contains("there is no speaker 'zacharias'");
    }

    @Test
    void lists_whom_a_name_may_mean() throws IOException, InterruptedException {
        assertThat(browsing.get("/speakers?called=brandt").body())
                .contains("/speakers/odile-brandt")
                .doesNotContain("/speakers/tomas-reuter");
        assertThat(browsing.get("/speakers?called=Zzz").body()).contains("Nobody in the archive is called so");
    }

    @Test
    void gives_the_whole_list_as_a_table() throws IOException, InterruptedException {
        Answer table = browsing.get("/speakers.csv");
        assertThat(table.type()).startsWith("text/csv");
        assertThat(table.body().lines().findFirst()).contains("key,name,kind,statements,articles");
        assertThat(table.body()).contains("tomas-reuter,Tomas Reuter,PERSON,");
        assertThat(browsing.get("/speakers.jsonl").body().lines()).allMatch(line -> line.startsWith("{\"key\":"));
    }

    @Test
    void says_what_a_merge_does_before_it_is_done() throws IOException, InterruptedException {
        assertThat(browsing.get("/speakers/odile-brandt/merge?other=Lena+Moor").body())
                .contains("Whatever the one chosen below says is said by <strong>Odile Brandt</strong>")
                .contains("Lena Moor (lena-moor)");
        assertThat(browsing.get("/identity-changes").body()).contains("Nothing was merged or split yet");
    }

    @Test
    void merges_and_takes_it_back() throws IOException, InterruptedException {
        Answer merged = browsing.post("/speakers/odile-brandt/merge", Map.of("other", "lena-moor"));
        assertThat(merged.status()).isEqualTo(303);
        assertThat(merged.location()).isEqualTo("/speakers/odile-brandt");
        assertThat(browsing.get("/speakers/odile-brandt").body()).contains("Also called", "Lena Moor");
        assertThat(browsing.get("/speakers/lena-moor").body()).contains("<h1>Odile Brandt</h1>");

        Answer undone = browsing.post("/identity-changes/undo", Map.of());
        assertThat(undone.location()).isEqualTo("/identity-changes");
        assertThat(browsing.get("/identity-changes").body()).contains("taken back");
        assertThat(browsing.get("/speakers/lena-moor").body()).contains("<h1>Lena Moor</h1>");
    }

    @Test
    void splits_by_articles() throws IOException, InterruptedException {
        String flood = "https://the-kelm-courier.example/flood";
        assertThat(browsing.get("/speakers/odile-brandt/split").body()).contains("value=\"" + flood + "\"");

        Answer split = browsing.postJson("/api/v1/speakers/odile-brandt/split", "{\"articles\":[\"" + flood + "\"]}");
        assertThat(split.body()).contains("\"kind\":\"SPLIT\"", "\"articles\":[\"" + flood + "\"]");
        assertThat(browsing.get("/speakers?called=odile+brandt").body()).contains("/speakers/odile-brandt~");
    }

    @Test
    void says_why_a_change_cannot_be_done() throws IOException, InterruptedException {
        assertThat(browsing.post("/speakers/odile-brandt/split", Map.of()).status())
                .isEqualTo(400);
        assertThat(browsing.post("/identity-changes/undo", Map.of()).body()).contains("there is nothing to take back");
        assertThat(browsing.post("/speakers/odile-brandt/merge", Map.of("other", "zzz"))
                        .body())
                .contains("there is no speaker 'zzz'");
    }
}
