package org.onrecord.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.watch.web.Site.inTurn;
import static org.onrecord.watch.web.Site.redirect;
import static org.onrecord.watch.web.Site.status;
import static org.onrecord.watch.web.Site.text;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RobotsTest {
    private static final String CLOSED = "is closed to programs by its site's robots.txt";

    private final Timeless time = new Timeless();
    private Site site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site().with("/dam", "The dam").with("/gate", "The gate").with("/gate/open", "It is open");
        fetcher = Fetcher.polite("Onrecord/1.0", Network.ofAll(), time, time);
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theLongestMatchDecides() throws Exception {
        site.with("/robots.txt", "User-agent: *\nDisallow: /gate\nAllow: /gate/open\n");
        assertThat(fetch("/dam")).isEqualTo(200);
        assertThat(fetch("/gate/open")).isEqualTo(200);
        assertClosed("/gate", CLOSED);
        assertThat(site.asked()).containsExactly("/dam", "/gate/open");
    }

    @Test
    void theGroupOfOurNameGoesBeforeThatOfAll() throws Exception {
        site.with("/robots.txt", "User-agent: *\nDisallow: /\n\nUser-agent: OnRecord\nDisallow: /gate\n");
        assertThat(fetch("/dam")).isEqualTo(200);
        assertClosed("/gate", CLOSED);
    }

    @Test
    void aSiteWithoutRulesLetsEverybodyIn() throws Exception {
        site.with("/robots.txt", status(403));
        assertThat(fetch("/dam")).isEqualTo(200);
    }

    @Test
    void aSiteThatCannotTellIsClosedAndAskedAgainSoon() throws Exception {
        site.with("/robots.txt", inTurn(status(500), status(500), status(500), text("")));
        assertClosed("/dam", "is on a site whose robots.txt answers with status 500");
        assertClosed("/dam", "is on a site whose robots.txt answers with status 500");
        time.pause(Duration.ofMinutes(10));
        assertThat(fetch("/dam")).isEqualTo(200);
    }

    @Test
    void rulesAreKeptForADay() throws Exception {
        site.with("/robots.txt", "");
        fetch("/dam");
        time.pause(Duration.ofHours(23));
        fetch("/dam");
        assertThat(site.askedForAll()).containsExactly("/robots.txt", "/dam", "/dam");
        time.pause(Duration.ofHours(2));
        fetch("/dam");
        assertThat(site.askedForAll()).containsExactly("/robots.txt", "/dam", "/dam", "/robots.txt", "/dam");
    }

    @Test
    void rulesAreAskedForAgainWhenTheClockIsSetBack() throws Exception {
        site.with("/robots.txt", inTurn(status(500), status(500), status(500), text("")));
        assertClosed("/dam", "is on a site whose robots.txt answers with status 500");
        time.setBack(Duration.ofDays(365));
        assertThat(fetch("/dam")).isEqualTo(200);
    }

    @Test
    void noRestIsLongerBecauseTheClockIsSetBack() throws Exception {
        site.with("/robots.txt", "User-agent: *\nCrawl-delay: 20\n");
        fetch("/dam");
        time.setBack(Duration.ofHours(1));
        fetch("/gate");
        assertThat(time.pauses()).containsExactly(20L);
    }

    @Test
    void rulesMayLieBehindARedirect() {
        site.with("/robots.txt", redirect("/rules")).with("/rules", "User-agent: *\nDisallow: /dam\n");
        assertClosed("/dam", CLOSED);
    }

    @Test
    void whereARedirectLeadsIsAskedForToo() {
        site.with("/robots.txt", "User-agent: *\nDisallow: /dam\n").with("/old", redirect("/dam"));
        assertClosed("/old", CLOSED);
        assertThat(site.asked()).containsExactly("/old");
    }

    @Test
    void aHostThatWantsALongerRestGetsIt() throws Exception {
        site.with("/robots.txt", "User-agent: *\nCrawl-delay: 20\n");
        fetch("/dam");
        fetch("/gate");
        assertThat(time.pauses()).containsExactly(20L);
    }

    @Test
    void aRestHasABound() throws Exception {
        site.with("/robots.txt", "User-agent: *\nCrawl-delay: 86400\n");
        fetch("/dam");
        fetch("/gate");
        assertThat(time.pauses()).containsExactly(60L);
    }

    @Test
    void ofALongFileTheBeginningCounts() throws Exception {
        site.with("/robots.txt", "# gulls\n".repeat(64 << 10) + "User-agent: *\nDisallow: /\n");
        assertThat(fetch("/dam")).isEqualTo(200);
    }

    @Test
    void whoNamesAPageByHandIsNotAProgram() throws Exception {
        site.with("/robots.txt", "User-agent: *\nDisallow: /\n");
        Fetcher byHand = Fetcher.byHand("Onrecord/1.0", Network.ofAll(), time, time);
        assertThat(byHand.fetch(WebAddress.of(site.address("/dam")), Validators.NONE)
                        .status())
                .isEqualTo(200);
        assertThat(site.askedForAll()).containsExactly("/dam");
    }

    private int fetch(String path) throws Exception {
        return fetcher.fetch(WebAddress.of(site.address(path)), Validators.NONE).status();
    }

    private void assertClosed(String path, String cause) {
        assertThatThrownBy(() -> fetch(path)).isInstanceOf(Unfetched.class).hasMessage(cause);
    }
}
