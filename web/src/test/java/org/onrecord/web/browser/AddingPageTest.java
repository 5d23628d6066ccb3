package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

class AddingPageTest {
    private static final String DROPPED = """
            () => {
                const files = new DataTransfer();
                files.items.add(new File(["The ferry stays\\n\\n“It is older than the bridge,” Tomas Reuter said on Monday."], "ferry.txt"));
                files.items.add(new File(["\\u0000\\u0001\\u0002"], "rope.bin"));
                return files;
            }
            """;

    @TempDir
    Path folder;

    @Test
    void takes_files_that_are_dropped_and_shows_how_far_they_are() throws IOException {
        try (Chromium chromium = Chromium.start();
                Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Page page = chromium.page(360, 740, ColorScheme.DARK);
            page.navigate(browsing.address() + "/add");
            assertThat(page.textContent(".hint")).contains("drop files anywhere");
            JSHandle files = page.evaluateHandle(DROPPED);
            page.dispatchEvent("main", "drop", Map.of("dataTransfer", files));
            page.waitForURL("**/additions/*");
            page.waitForSelector(".addition:not([data-running])");
            assertThat(page.textContent("[role=status]")).isEqualTo("Done: 1 new, 1 not read");
            assertThat(page.textContent(".outcomes")).contains("The ferry stays", "rope.bin");
            chromium.assertAccessible(page);
            assertThat(chromium.takeComplaints()).isEmpty();
        }
    }

    @Test
    void reads_a_text_without_keeping_it() throws IOException {
        try (Chromium chromium = Chromium.start();
                Browsing browsing = Browsing.of(News.archiveIn(folder))) {
            Page page = chromium.page();
            page.navigate(browsing.address() + "/analyses/new");
            page.fill("#text", "“The bridge will be open by May,” Mayor Odile Brandt said on Monday.");
            page.fill("#title", "A <b>bridge</b>");
            page.click("text=Read it");
            page.waitForSelector("h2");
            assertThat(page.textContent("h2")).isEqualTo("A <b>bridge</b>");
            assertThat(page.textContent(".trial li")).contains("Odile Brandt", "direct", "The bridge will be open");
            chromium.assertAccessible(page);
            assertThat(chromium.takeComplaints()).isEmpty();
        }
    }
}
