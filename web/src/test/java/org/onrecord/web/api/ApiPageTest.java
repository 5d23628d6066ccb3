package org.onrecord.web.api;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;
import org.onrecord.web.browser.Chromium;

/** The page on which one reads what programs may ask, and tries it out. */
class ApiPageTest {
    private Browsing browsing;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        browsing = Browsing.of(News.archiveIn(folder));
    }

    @AfterEach
    void stop() {
        browsing.close();
    }

    @Test
    void lists_the_operations_where_there_are_no_scripts() throws IOException, InterruptedException {
        assertThat(browsing.get("/api").body())
                .contains("<td>GET</td><td><code>/api/v1/speakers</code></td><td>Who speaks, most first</td>");
    }

    @Test
    void of_the_viewer_only_what_the_page_needs_is_there() throws IOException, InterruptedException {
        assertThat(browsing.get("/assets/swagger-ui/swagger-ui.css").status()).isEqualTo(200);
        assertThat(browsing.get("/assets/swagger-ui/swagger-ui-bundle.js").status())
                .isEqualTo(200);
        assertThat(browsing.get("/assets/swagger-ui/index.html").status()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/onrecord.css", "/assets/swagger-ui/swagger-ui-bundle.js"})
    void what_pages_are_made_of_is_not_sent_again(String path) throws IOException, InterruptedException {
        String tag = browsing.get(path).response().headers().firstValue("ETag").orElse("");
        assertThat(tag).isNotEmpty();
        Browsing.Answer again = browsing.send(
                browsing.request(path).header("If-None-Match", tag).build());
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void tries_out_under_the_policy_that_all_pages_have(ColorScheme scheme) {
        try (Chromium chromium = Chromium.start()) {
            Page page = chromium.page(390, 800, scheme);
            page.navigate(browsing.address() + "/api");
            page.locator("#operations-Speakers-speakers .opblock-summary-control")
                    .click();
            page.locator("#operations-Speakers-speakers .try-out__btn").click();
            page.locator("#operations-Speakers-speakers .execute").click();
            assertThat(page.locator("#operations-Speakers-speakers .live-responses-table"))
                    .containsText("tomas-reuter");
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isLessThanOrEqualTo(390);
            assertThat(chromium.takeComplaints()).isEmpty();
        }
    }
}
