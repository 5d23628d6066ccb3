package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.web.Browsing;
import org.onrecord.web.News;

/** What holds for every page: it can be read by everybody, fits a telephone, and the browser has nothing to complain of. */
@TestInstance(Lifecycle.PER_CLASS)
class EveryPageTest {
    private Chromium chromium;
    private Browsing browsing;

    @BeforeAll
    void start(@TempDir Path folder) throws IOException {
        chromium = Chromium.start();
        browsing = Browsing.of(News.archiveIn(folder));
    }

    @AfterAll
    void end() {
        if (browsing != null) {
            browsing.close();
            chromium.close();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/speakers", "/nowhere"})
    void is_accessible_by_day_and_by_night_and_fits_a_telephone(String path) {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page page = chromium.page(360, 740, scheme);
            page.navigate(browsing.address() + path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width of " + path)
                    .isLessThanOrEqualTo(360);
            assertThat(chromium.complaints()).allMatch(complaint -> complaint.contains("404"));
            chromium.assertAccessible(page);
            page.close();
        }
        assertThat(chromium.complaints().stream().filter(line -> !line.contains("404")))
                .isEmpty();
    }
}
