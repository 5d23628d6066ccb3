package org.onrecord.web.statement;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;
import org.onrecord.web.browser.Chromium;

class SearchInBrowserTest {
    private Chromium chromium;
    private Browsing browsing;
    private Page page;

    @BeforeEach
    void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        browsing = Browsing.of(News.archiveIn(folder));
        page = chromium.page();
    }

    @AfterEach
    void end() {
        if (browsing != null) {
            browsing.close();
            chromium.close();
        }
    }

    @Test
    void filters_by_the_speaker_who_is_suggested() {
        page.navigate(browsing.address() + "/search");
        Locator box = page.locator("#words");
        box.pressSequentially("reut");
        page.locator("#words-suggestions li").first().waitFor();
        assertThat(page.locator("#words-suggestions li").first().innerText()).contains("by", "Tomas Reuter");
        box.press("ArrowDown");
        assertThat(box.getAttribute("aria-activedescendant")).isEqualTo("words-suggestions-0");
        chromium.assertAccessible(page);
        box.press("Enter");
        page.waitForURL("**/search?speaker=Tomas+Reuter");
        assertThat(page.locator(".chip").innerText()).startsWith("by Tomas Reuter");
    }

    @Test
    void closes_the_suggestions_and_keeps_what_was_typed() {
        page.navigate(browsing.address() + "/search");
        Locator box = page.locator("#words");
        box.pressSequentially("reut");
        page.locator("#words-suggestions li").first().waitFor();
        box.press("Escape");
        assertThat(page.locator("#words-suggestions").isVisible()).isFalse();
        assertThat(box.inputValue()).isEqualTo("reut");
        assertThat(box.getAttribute("aria-expanded")).isEqualTo("false");
    }

    @Test
    void appends_more_in_place_until_all_are_there() {
        page.navigate(browsing.address() + "/search?limit=200");
        int all = page.locator(".hit").count();
        page.navigate(browsing.address() + "/search?limit=" + (all - 3));
        page.locator("a[rel=next]").click();
        page.locator(".hit").nth(all - 1).waitFor();
        assertThat(page.locator(".hit").count()).isEqualTo(all);
        assertThat(page.locator("a[rel=next]").count()).isZero();
        assertThat(page.locator("#told").innerText()).isEqualTo("3 more");
        assertThat(chromium.takeComplaints()).isEmpty();
    }
}
