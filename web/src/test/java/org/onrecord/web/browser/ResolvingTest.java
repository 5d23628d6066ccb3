package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** Somebody judges a forecast, and looks at the score. */
class ResolvingTest {
    @TempDir
    Path folder;

    @Test
    void resolves_a_forecast_and_sees_the_score_change() throws IOException {
        try (Chromium chromium = Chromium.start();
                Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Page page = chromium.page(390, 844, ColorScheme.DARK);
            page.navigate(browsing.address() + "/scores");
            assertThat(page.textContent("main")).contains("Nothing is judged yet");

            page.navigate(browsing.address() + "/forecasts?holder=Lena+Moor");
            page.getByText("some of the ships will never come back").click();
            chromium.assertAccessible(page);

            page.getByLabel("came true", exactly()).check();
            page.getByLabel("an http(s) address").fill("javascript:alert(1)");
            page.getByLabel("Why").fill("The quay was empty.");
            page.getByText("Keep this judgement").click();
            assertThat(page.getByRole(AriaRole.ALERT).textContent()).contains("This was not kept");
            assertThat(page.getByLabel("Why").inputValue()).isEqualTo("The quay was empty.");
            chromium.assertAccessible(page);

            page.getByLabel("an http(s) address").fill("https://quay.example/1");
            page.getByText("Keep this judgement").click();
            assertThat(page.locator(".judgements").textContent()).contains("came true", "The quay was empty.");
            chromium.assertAccessible(page);

            page.navigate(browsing.address() + "/scores");
            assertThat(page.locator(".scores").textContent()).contains("Lena Moor", "1 of 1: 100", "fewer than ten");
            page.getByText("The same in figures").click();
            assertThat(page.locator("details").textContent()).contains("very likely");
            chromium.assertAccessible(page);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .isEqualTo(390);
            assertThat(chromium.takeComplaints()).allMatch(complaint -> complaint.contains("400"));
        }
    }

    private static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }
}
