package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** What holds for every page: it can be read by everybody, fits a telephone, and the browser has nothing to complain of. */
class EveryPageTest extends InBrowser {
    private static final int TELEPHONE = 360;

    @TestFactory
    Stream<DynamicTest> is_accessible_and_fits_a_telephone() throws IOException, InterruptedException {
        List<String> pages = Links.from(browsing, "/search");
        assertThat(pages).contains("/search", "/speakers");
        return Stream.concat(pages.stream(), Stream.of("/nowhere"))
                .map(path -> DynamicTest.dynamicTest(path, () -> check(path)));
    }

    private void check(String path) {
        Page page = chromium.page(TELEPHONE, 740, ColorScheme.LIGHT);
        try {
            page.navigate(browsing.address() + path);
            assertThat((int) page.evaluate("document.documentElement.scrollWidth"))
                    .as("width")
                    .isLessThanOrEqualTo(TELEPHONE);
            chromium.assertAccessible(page);
            chromium.assertLegibleByNight(page);
            assertThat(chromium.takeComplaints()).allMatch(line -> path.equals("/nowhere") && line.contains("404"));
        } finally {
            page.close();
        }
    }
}
