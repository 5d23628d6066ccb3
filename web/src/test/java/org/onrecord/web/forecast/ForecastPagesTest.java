package org.onrecord.web.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Resolution;
import org.onrecord.archive.Resolution.Outcome;
import org.onrecord.web.Browsing;
import org.onrecord.web.Browsing.Answer;
import org.onrecord.web.News;

class ForecastPagesTest {
    private static final Clock JULY = Clock.fixed(Instant.parse("2017-07-01T12:00:00Z"), ZoneOffset.UTC);
    private static final Pattern KEY = Pattern.compile("\"key\":\"([^\"]+)\"");

    @TempDir
    Path folder;

    private Browsing browsing;

    @BeforeEach
    void start() throws IOException {
        browsing = Browsing.of(News.archiveIn(folder), JULY);
    }

    @AfterEach
    void end() {
        browsing.close();
    }

    @Test
    void lists_who_foresees_what_by_when_and_how_surely() throws IOException, InterruptedException {
        String page = browsing.get("/forecasts").body();
        assertThat(page)
                .contains("<a href=\"/speakers/paolo-renzi\">Paolo Renzi</a>")
                .contains("the new gate would probably be finished in November 2017")
                .contains("in November 2017")
                .contains("likely, 55–80\u00a0%")
                .contains("/article?id=https%3A%2F%2Forba-valley-news.example%2Fcracks#a");
    }

    @Test
    void what_has_ended_unjudged_is_due() throws IOException, InterruptedException {
        assertThat(browsing.get("/forecasts?state=due").body())
                .contains("hold until the end of May")
                .doesNotContain("in November 2017");
        assertThat(browsing.get("/forecasts.json?state=due&due=2017-04").body())
                .contains("give way before April is out")
                .doesNotContain("the end of May");
    }

    @Test
    void a_filter_stays_when_one_goes_on() throws IOException, InterruptedException {
        String first = browsing.get("/api/v1/forecasts?state=all&holder=Odile+Brandt&limit=2")
                .body();
        Matcher next = Pattern.compile("\"next\":\"([^\"]+)\"").matcher(first);
        assertThat(next.find()).isTrue();
        String second = browsing.get("/api/v1/forecasts?state=all&holder=Odile+Brandt&limit=2&cursor=" + next.group(1))
                .body();
        assertThat(second).contains("Odile Brandt").doesNotContain(key(first));
        assertThat(browsing.get("/forecasts?kind=pledge&publisher=orba+valley+news")
                        .body())
                .contains("/forecasts.csv?state=open&amp;publisher=orba+valley+news&amp;kind=pledge")
                .doesNotContain("<span class=\"badge\">prediction</span>");
    }

    @Test
    void gives_all_that_is_found_as_a_table() throws IOException, InterruptedException {
        Answer table = browsing.get("/forecasts.csv?state=all&holder=Lena+Moor");
        assertThat(table.type()).startsWith("text/csv");
        assertThat(table.body().lines()).hasSize(3).anyMatch(line -> line.contains("VERY_LIKELY"));
    }

    @Test
    void shows_a_forecast_in_its_statement_and_what_its_condition_means() throws IOException, InterruptedException {
        assertThat(browsing.get("/forecasts/" + theGate()).body())
                .contains("<mark>the lower gate will give way before April is out</mark>")
                .contains("Nobody has judged it yet")
                .contains("“If the river rises by a metre”</span>: if that did not come true, the prediction is void");
    }

    @Test
    void says_that_there_is_no_such_forecast() throws IOException, InterruptedException {
        assertThat(browsing.get("/api/v1/forecasts/f0").status()).isEqualTo(404);
        assertThat(browsing.get("/api/v1/forecasts/f0").body()).contains("there is no forecast 'f0'");
    }

    @Test
    void resolves_by_a_form_and_keeps_every_judgement() throws IOException, InterruptedException {
        String key = theGate();
        Answer kept = browsing.post(
                "/forecasts/" + key + "/resolutions",
                Map.of("outcome", "no", "on", "2017-04-30", "judge", "I. Falk", "note", "It held in April."));
        assertThat(kept.status()).isEqualTo(303);
        assertThat(kept.location()).endsWith("/forecasts/" + key + "#judgements");
        browsing.post("/forecasts/" + key + "/resolutions", Map.of("outcome", "void", "on", "2017-04-30"));

        String page = browsing.get("/forecasts/" + key).body();
        assertThat(page).contains("on 30 April 2017, says I. Falk", "It held in April.", "Judged on 1 July 2017");
        assertThat(page.indexOf(">void</span> on 30")).isLessThan(page.indexOf("It held in April."));
        assertThat(browsing.get("/forecasts?state=resolved").body()).contains("<span class=\"badge \">void</span>");
        assertThat(browsing.get("/forecasts?state=due").body()).doesNotContain(key);
    }

    @Test
    void resolves_by_json_and_answers_with_the_forecast() throws IOException, InterruptedException {
        String path = "/api/v1/forecasts/" + theGate() + "/resolutions";
        browsing.postJson(path, "{\"outcome\":\"yes\",\"evidence\":\"https://quay.example/1\"}");
        Answer answer = browsing.postJson(path, "{\"outcome\":\"open\"}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body())
                .contains("\"key\":\"" + theGate() + "\"", "\"resolution\":null")
                .contains(
                        "\"resolutions\":[{\"outcome\":\"YES\",\"on\":\"2017-07-01\",\"evidence\":\"https://quay.example/1\"");
    }

    @Test
    void wrong_input_comes_back_with_what_was_typed_and_what_is_wrong() throws IOException, InterruptedException {
        Answer form = browsing.post(
                "/forecasts/" + theGate() + "/resolutions",
                Map.of("outcome", "stalled", "on", "2017-07-02", "evidence", "javascript:alert(1)", "note", "My note"));
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.type()).startsWith("text/html");
        assertThat(form.body())
                .contains("This is stalled, which only a pledge can be.")
                .contains("id=\"on-fault\">This is in the future: 2017-07-02.")
                .contains("This is no http(s) address: 'javascript:alert(1)'.")
                .contains("value=\"2017-07-02\" aria-invalid=\"true\" aria-describedby=\"on-fault\"")
                .contains(">My note</textarea>");
        assertThat(browsing.get("/forecasts?state=resolved").body()).contains("Nothing here");
    }

    @Test
    void a_program_is_told_all_that_is_wrong_in_one_line() throws IOException, InterruptedException {
        Answer problem = browsing.postJson(
                "/api/v1/forecasts/" + theGate() + "/resolutions",
                "{\"on\":\"soon\",\"evidence\":\"ftp://quay.example\"}");
        assertThat(problem.type()).isEqualTo("application/problem+json");
        assertThat(problem.body())
                .contains(
                        "outcome is missing; it may be yes, no, partly, void, stalled, open; on is 'soon'; it is a day"
                                + " like 2016-09-30; evidence is no http(s) address: 'ftp://quay.example'");
    }

    @Test
    void hostile_words_are_words() throws IOException, InterruptedException {
        String key = theGate();
        String script = "<script>alert('1')</script>";
        browsing.post(
                "/forecasts/" + key + "/resolutions", Map.of("outcome", "no", "judge", script, "note", script + "\""));
        assertThat(browsing.get("/forecasts/" + key).body())
                .contains("says &lt;script&gt;alert('1')&lt;/script&gt;", "<p class=\"words\">&lt;script&gt;")
                .doesNotContain("<script>alert");

        Answer form = browsing.post(
                "/forecasts/" + key + "/resolutions",
                Map.of("outcome", script, "evidence", "https://quay.example/\"><b>"));
        assertThat(form.status()).isEqualTo(400);
        assertThat(form.body()).contains("value=\"https://quay.example/&#34;").doesNotContain("<script>alert", "<b>");
    }

    @Test
    void evidence_that_is_no_address_of_the_web_is_no_link() throws IOException, InterruptedException {
        String key = theGate();
        try (Archive archive = Archive.openExisting(folder.resolve("news.db"))) {
            archive.resolve(new Resolution(
                    key, Outcome.NO, LocalDate.parse("2017-04-30"), "javascript:alert(1)", null, null, Instant.EPOCH));
        }
        assertThat(browsing.get("/forecasts/" + key).body())
                .contains("<p>Evidence: javascript:alert(1)</p>")
                .doesNotContain("href=\"javascript:");
    }

    /** "If the river rises by a metre, the lower gate will give way before April is out." */
    private String theGate() throws IOException, InterruptedException {
        return key(browsing.get("/api/v1/forecasts?state=all&due=2017-04&holder=Tomas+Reuter")
                .body());
    }

    private static String key(String json) {
        Matcher key = KEY.matcher(json);
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
