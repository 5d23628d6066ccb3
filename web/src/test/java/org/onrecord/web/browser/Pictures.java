package org.onrecord.web.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** Takes the pictures of docs/page.md, which says how, into the folder that the property names. */
@EnabledIfSystemProperty(named = Pictures.FOLDER, matches = ".+")
class Pictures {
    static final String FOLDER = "onrecord.pictures";
    private static final Clock JULY = Clock.fixed(Instant.parse("2017-07-01T12:00:00Z"), ZoneOffset.UTC);

    /** What became of the forecasts in whose words this stands. */
    private static final Map<String, String> OUTCOMES = outcomes();

    private static Map<String, String> outcomes() {
        Map<String, String> outcomes = new LinkedHashMap<>();
        outcomes.put("hold until the end of May", "no");
        outcomes.put("give way before April", "yes");
        outcomes.put("turned away this year", "no");
        outcomes.put("published in March", "yes");
        outcomes.put("will not fail", "no");
        outcomes.put("close the harbour by the summer", "yes");
        outcomes.put("no closure before the autumn", "no");
        outcomes.put("at least six weeks", "yes");
        outcomes.put("never come back", "yes");
        outcomes.put("cost the town two million", "partly");
        outcomes.put("return in June 2017", "yes");
        outcomes.put("lose the rest", "no");
        outcomes.put("first of June", "yes");
        outcomes.put("need all of the eleven million", "no");
        outcomes.put("pay for the repair", "partly");
        return outcomes;
    }

    private final Path pictures = Path.of(System.getProperty(FOLDER, "."));

    @Test
    void take(@TempDir Path folder) throws IOException, InterruptedException {
        Files.createDirectories(pictures);
        try (Chromium chromium = Chromium.start();
                Browsing browsing = Browsing.of(News.archiveIn(folder), JULY)) {
            String wrong = judge(browsing);
            Page page = chromium.page();
            String site = browsing.address().toString();

            page.navigate(site + "/article?id=https://the-kelm-courier.example/lock");
            page.locator(".mark.source").nth(1).hover();
            page.locator(".peek").waitFor();
            keep(page, "article");

            page.navigate(site + "/search?words=gate*&since=2017-03");
            keep(page, "search");

            page.navigate(site + "/speakers/tomas-reuter");
            keep(page, "speaker");
            page.navigate(site + "/forecasts?state=resolved");
            keep(page, "forecasts");
            page.navigate(site + "/forecasts/" + wrong);
            keepWhole(page, "forecast");
            page.navigate(site + "/scores");
            keepWhole(page, "scores");
            page.navigate(site + "/network");
            keep(page, "network");
            page.navigate(site + "/add");
            keepWhole(page, "add");
            page.navigate(site + "/api");
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.locator(".opblock-post").first().waitFor();
            keep(page, "rest");

            Page night = chromium.page(1280, 900, ColorScheme.DARK);
            night.navigate(site + "/article?id=https://the-lower-dale-post.example/second-thoughts");
            keep(night, "dark");
            Page telephone = chromium.page(390, 844, ColorScheme.LIGHT);
            telephone.navigate(site + "/article?id=https://the-lower-dale-post.example/renzi");
            keep(telephone, "telephone");
        }
    }

    /** Judges the forecasts, and returns the key of one that did not come true. */
    private static String judge(Browsing browsing) throws IOException, InterruptedException {
        List<String> wrong = new ArrayList<>();
        String all = browsing.get("/api/v1/forecasts?state=all&limit=200").body();
        for (JsonNode forecast : new ObjectMapper().readTree(all).path("items")) {
            for (Map.Entry<String, String> outcome : OUTCOMES.entrySet()) {
                if (forecast.path("words").asText().contains(outcome.getKey())) {
                    String key = forecast.path("key").asText();
                    browsing.post(
                            "/forecasts/" + key + "/resolutions",
                            Map.of("outcome", outcome.getValue(), "on", "2017-06-30", "judge", "the records desk"));
                    if (outcome.getValue().equals("no")) {
                        wrong.add(key);
                    }
                }
            }
        }
        return wrong.get(0);
    }

    private void keep(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png")));
    }

    private void keepWhole(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(pictures.resolve(name + ".png")));
    }
}
