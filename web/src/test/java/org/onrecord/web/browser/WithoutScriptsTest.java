package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the pages do where no script runs. */
class WithoutScriptsTest extends InBrowser {
    private Page page;

    @BeforeEach
    void open() {
        page = chromium.pageWithoutScripts();
    }

    @Test
    void searches_and_leads_to_the_statement_in_its_article() {
        page.navigate(browsing.address() + "/search");
        page.locator("#words").fill("eleven million");
        page.locator("#kind").selectOption("direct");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?words=eleven+million&**kind=direct**");
        assertThat(page.locator(".hit").count()).isEqualTo(1);

        page.locator(".hit .words a").click();
        assertThat(page.textContent("h1")).isEqualTo("Water board publishes its measurements");
        assertThat(page.locator(".content:target, :target .content, :target").count())
                .isPositive();
    }

    @Test
    void filters_an_article_by_confidence() {
        page.navigate(browsing.address() + "/article?id=https://the-kelm-courier.example/lock");
        int all = page.locator(".entry:visible").count();
        page.locator("[name=confidence]").press("End");
        page.getByText("Show", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**confidence=1");

        assertThat(page.textContent(".tally")).isEqualTo(all + " are hidden");
        assertThat(page.locator(".entry:visible").count()).isZero();
    }

    @Test
    void resolves_a_forecast_and_shows_the_score() {
        page.navigate(browsing.address() + "/forecasts?holder=Lena+Moor");
        page.getByText("some of the ships will never come back").click();
        page.getByLabel("did not come true", new Page.GetByLabelOptions().setExact(true))
                .check();
        page.getByText("Keep this judgement").click();
        assertThat(page.textContent(".judgements")).contains("did not come true");

        page.navigate(browsing.address() + "/scores");
        assertThat(page.textContent(".scores")).contains("Lena Moor", "0 of 1: 0");
    }

    @Test
    void adds_a_file_and_says_when_it_is_read() {
        page.navigate(browsing.address() + "/add");
        byte[] text = "“It is older than the bridge,” Tomas Reuter said.".getBytes(StandardCharsets.UTF_8);
        page.setInputFiles("#files", new FilePayload("ferry.txt", "text/plain", text));
        page.getByText("Add the files").click();
        page.getByText("Done: 1 new").waitFor();
        assertThat(page.textContent(".outcomes")).contains("ferry");
    }
}
