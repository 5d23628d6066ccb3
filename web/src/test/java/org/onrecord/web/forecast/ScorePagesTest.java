package org.onrecord.web.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

class ScorePagesTest {
    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");

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
    void says_that_nothing_is_judged_yet() throws IOException, InterruptedException {
        assertThat(browsing.get("/scores").body()).contains("Nothing is judged yet");
        assertThat(browsing.get("/scores.json").body()).contains("\"items\":[],\"next\":null");
    }

    @Test
    void a_judgement_changes_the_score() throws IOException, InterruptedException {
        judge("Lena Moor", "prediction", "yes", "yes");
        assertThat(browsing.get("/scores").body())
                .contains("<a href=\"/scores?by=speaker&amp;whose=Lena+Moor\">Lena Moor</a>")
                .contains("fewer than ten", "2 of 2: 100\u00a0%", "34–100\u00a0%")
                .contains("<td class=\"number\">0.008</td>"); // (0.03² + 0.125²) / 2
        judge("Lena Moor", "prediction", "no", "no");
        assertThat(browsing.get("/scores").body())
                .contains("0 of 2: 0\u00a0%")
                .contains("<td class=\"number\">0.853</td>"); // (0.97² + 0.875²) / 2
    }

    @Test
    void pledges_stand_apart() throws IOException, InterruptedException {
        judge("Paolo Renzi", "pledge", "no");
        assertThat(browsing.get("/scores").body())
                .contains("<span class=\"badge bad\">1 broken</span>")
                .contains("No prediction is judged yet");
    }

    @Test
    void draws_what_was_stated_against_what_came_true() throws IOException, InterruptedException {
        judge("Lena Moor", "prediction", "yes", "partly");
        judge("Odile Brandt", "prediction", "yes");
        String all = browsing.get("/scores").body();
        assertThat(all).contains("Reliability of all speakers", "for 3 predictions");
        assertThat(all).contains("<title>almost certain: 2, of which 2 came true</title>");

        String one = browsing.get("/scores?by=speaker&whose=Lena+Moor").body();
        assertThat(one)
                .contains("Reliability of Lena Moor", "for 2 predictions")
                .contains("<title>very likely: 1, of which ½ came true</title>")
                .contains("<th scope=\"row\">very likely</th><td class=\"number\">80–95\u00a0%</td>")
                .contains("/forecasts?state=resolved&amp;holder=Lena+Moor")
                .doesNotContain("Odile Brandt");
        assertThat(browsing.get("/api/v1/scores?whose=Nobody").status()).isEqualTo(404);
    }

    @Test
    void puts_publishers_and_writers_together() throws IOException, InterruptedException {
        judge("Lena Moor", "prediction", "yes", "no");
        assertThat(browsing.get("/scores.csv?by=publisher").body()).contains("The Kelm Courier,2,true");
        assertThat(browsing.get("/api/v1/scores?by=writer").body()).contains("\"items\":[]");
    }

    /** Judges somebody's forecasts, one after the other. */
    private void judge(String holder, String kind, String... outcomes) throws IOException, InterruptedException {
        List<String> keys = KEY.matcher(
                        browsing.get("/api/v1/forecasts?state=all&kind=" + kind + "&holder=" + holder.replace(' ', '+'))
                                .body())
                .results()
                .map(key -> key.group(1))
                .toList();
        for (int i = 0; i < outcomes.length; i++) {
            browsing.post(
                    "/forecasts/" + keys.get(i) + "/resolutions", Map.of("outcome", outcomes[i], "on", "2017-12-31"));
        }
    }
}
