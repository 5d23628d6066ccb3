package org.onrecord.web.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a question to a table, and two names that are one person. */
class NewsroomTest extends InBrowser {
    private Page page;

    @BeforeEach
    void open() {
        page = chromium.page();
    }

    @Test
    void searches_by_keyboard_narrows_and_takes_exactly_these_rows_along() throws IOException {
        page.navigate(browsing.address() + "/search");
        page.locator("#words").focus();
        page.keyboard().type("reut");
        page.locator("#words-suggestions li").first().waitFor();
        page.keyboard().press("ArrowDown");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?speaker=Tomas+Reuter");

        page.locator("#since").fill("2017-04");
        page.locator("#words").fill("harbour");
        page.keyboard().press("Enter");
        page.waitForURL("**/search?words=harbour&speaker=Tomas+Reuter&since=2017-04");
        List<String> hits = page.locator(".hit .words").allInnerTexts();
        assertThat(hits).hasSizeBetween(2, 5).allMatch(words -> words.contains("harbour"));

        Download download =
                page.waitForDownload(() -> page.getByText("CSV", exactText()).click());
        assertThat(download.suggestedFilename()).endsWith(".csv");
        List<String> rows = Files.readAllLines(download.path());
        assertThat(rows.get(0)).startsWith("article,");
        assertThat(rows).hasSize(1 + hits.size());
        assertThat(hits).allSatisfy(words -> assertThat(rows).anyMatch(row -> row.contains(words)));
        assertThat(rows.subList(1, rows.size())).allMatch(row -> row.contains("Tomas Reuter"));
        assertThat(chromium.takeComplaints()).isEmpty();
    }

    @Test
    void the_address_holds_the_question_and_the_way_back() {
        page.navigate(browsing.address() + "/search?words=gate*&publisher=Orba+Valley+News&kind=direct");
        assertThat(page.inputValue("#words")).isEqualTo("gate*");
        assertThat(page.inputValue("#publisher")).isEqualTo("Orba Valley News");
        assertThat(page.inputValue("#kind")).isEqualTo("direct");
        List<String> hits = page.locator(".hit .words").allInnerTexts();
        assertThat(hits).isNotEmpty();

        page.locator(".chip", new Page.LocatorOptions().setHasText("direct")).click();
        page.waitForURL("**/search?words=gate*&publisher=Orba+Valley+News");
        assertThat(page.locator(".hit").count()).isGreaterThan(hits.size());
        page.goBack();
        assertThat(page.locator(".hit .words").allInnerTexts()).isEqualTo(hits);
    }

    @Test
    void merges_two_speakers_and_takes_it_back() {
        page.navigate(browsing.address() + "/speakers/odile-brandt");
        int before = statements();
        page.getByLabel("The same as somebody else").fill("Lena Moor");
        button("Merge…").click();
        assertThat(page.textContent(".lead")).contains("is said by Odile Brandt");
        button("Merge").click();

        page.waitForURL("**/speakers/odile-brandt");
        assertThat(page.textContent("main")).containsPattern("Also called .*Lena Moor");
        assertThat(statements()).isGreaterThan(before);
        page.getByText("All that was decided by hand").click();
        button("Take this back").click();

        assertThat(page.textContent(".changes")).contains("taken back");
        page.navigate(browsing.address() + "/speakers/odile-brandt");
        assertThat(statements()).isEqualTo(before);
        page.navigate(browsing.address() + "/speakers/lena-moor");
        assertThat(page.textContent("h1")).isEqualTo("Lena Moor");
        assertThat(chromium.takeComplaints()).isEmpty();
    }

    private int statements() {
        return Integer.parseInt(page.textContent(".totals strong"));
    }

    private Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Page.GetByTextOptions exactText() {
        return new Page.GetByTextOptions().setExact(true);
    }
}
