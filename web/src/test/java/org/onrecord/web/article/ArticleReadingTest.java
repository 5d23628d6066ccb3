package org.onrecord.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.web.browser.InBrowser;

/** What a reader does with an article in a browser. */
class ArticleReadingTest extends InBrowser {
    private static final String LOCK = "/article?id=https://the-kelm-courier.example/lock";

    private Page page;

    @BeforeEach
    void open() {
        page = chromium.page();
        page.navigate(browsing.address() + LOCK);
    }

    @AfterEach
    void close() {
        page.close();
        assertThat(chromium.takeComplaints()).isEmpty();
    }

    @Test
    void the_slider_hides_what_is_less_certain_and_the_address_keeps_it() {
        int all = page.locator(".entry:visible").count();
        page.locator("[name=confidence]").fill("1");

        assertThat(page.locator(".entry:visible").count()).isZero();
        assertThat(page.locator(".article-text .number-of:visible").count()).isZero();
        assertThat(page.locator(".tally").textContent()).isEqualTo(all + " are hidden");
        assertThat(page.url()).contains("confidence=1");

        page.locator("[name=confidence]").fill("0");
        assertThat(page.locator(".entry:visible").count()).isEqualTo(all);
        assertThat(page.url()).doesNotContain("confidence");
    }

    @Test
    void keys_go_from_statement_to_statement() {
        page.keyboard().press("n");
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("a2");
        assertThat(page.locator(".peek").textContent()).contains("Odile Brandt", "Cue", "told", "Confidence");
        assertThat(page.locator(".entry.active").getAttribute("id")).isEqualTo("card-a2");

        page.keyboard().press("p");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("a1");

        page.keyboard().press("Escape");
        assertThat(page.locator(".peek").isVisible()).isFalse();
    }

    @Test
    void a_slash_searches_the_statements_and_escape_shows_all_again() {
        int all = page.locator(".entry:visible").count();
        page.keyboard().press("/");
        page.keyboard().type("eleven million");
        assertThat(page.locator(".entry:visible").allTextContents())
                .singleElement()
                .asString()
                .contains("ministry of works");

        page.keyboard().press("Escape");
        assertThat(page.locator(".entry:visible").count()).isEqualTo(all);
    }

    @Test
    void a_pointer_on_words_shows_who_says_them() {
        page.locator(".mark.source").nth(1).hover();
        page.locator(".peek").waitFor();
        assertThat(page.locator(".peek").textContent()).contains("Odile Brandt", "person");
    }

    @Test
    void a_click_in_the_list_goes_to_the_words_and_the_reverse() {
        page.setViewportSize(1280, 600);
        page.locator("#card-a6 > .words").click();
        page.waitForCondition(() -> isInView("#a6"));
        assertThat(page.url()).endsWith("#a6");

        page.locator("#a6").click();
        assertThat(page.locator(".entry.active").getAttribute("id")).isEqualTo("card-a6");
        page.waitForCondition(() -> isInView("#card-a6"));
    }

    @Test
    void the_list_follows_the_text() {
        page.setViewportSize(1280, 400);
        page.mouse().move(300, 300);
        page.mouse().wheel(0, 500);
        page.waitForCondition(() -> (boolean) page.evaluate("document.querySelector('.beside').scrollTop > 100"));
        page.waitForCondition(() -> (boolean) page.evaluate("document.querySelector('.entry.active') !== null"));
    }

    @Test
    void is_accessible_by_day_and_by_night() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            Page wide = chromium.page(1280, 900, scheme);
            wide.navigate(browsing.address() + LOCK);
            wide.keyboard().press("n");
            wide.locator("details").all().forEach(details -> details.evaluate("element => element.open = true"));
            chromium.assertAccessible(wide);
            wide.navigate(browsing.address() + "/variants?words=the+gates+are+tired");
            chromium.assertAccessible(wide);
            wide.close();
        }
    }

    private boolean isInView(String selector) {
        return (boolean) page.locator(selector)
                .evaluate("element => { const { top, bottom } = element.getBoundingClientRect();"
                        + " return top >= 0 && bottom <= innerHeight; }");
    }
}
