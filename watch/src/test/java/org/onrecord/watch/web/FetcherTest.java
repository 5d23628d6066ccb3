package org.onrecord.watch.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.watch.web.Site.gzip;
import static org.onrecord.watch.web.Site.header;
import static org.onrecord.watch.web.Site.inTurn;
import static org.onrecord.watch.web.Site.redirect;
import static org.onrecord.watch.web.Site.status;
import static org.onrecord.watch.web.Site.tagged;
import static org.onrecord.watch.web.Site.text;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FetcherTest {
    private static final Limits SMALL =
            new Limits(Duration.ofSeconds(30), Duration.ofSeconds(30), Duration.ofSeconds(60), 1 << 20);
    private static final Limits IMPATIENT =
            new Limits(Duration.ofSeconds(30), Duration.ofMillis(500), Duration.ofSeconds(1), 1 << 20);

    private final Timeless time = new Timeless();
    private final CountDownLatch end = new CountDownLatch(1);
    private Site site;
    private Fetcher fetcher;

    @BeforeEach
    void open() throws IOException {
        site = new Site();
        fetcher = fetcher(SMALL);
    }

    @AfterEach
    void close() {
        end.countDown();
        site.close();
    }

    @Test
    void fetchesWhatIsThereAndSaysWhoAsks() throws Exception {
        site.with("/dam?wall=1", header("Content-Type", "text/plain; charset=utf-8", text("The wall holds.")));
        Answer answer = fetch("/dam?wall=1");
        assertThat(new String(answer.body(), UTF_8)).isEqualTo("The wall holds.");
        assertThat(answer.contentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(answer.address()).hasToString(site.address("/dam?wall=1"));
        assertThat(site.header("/dam?wall=1", "User-Agent")).isEqualTo("Onrecord/1.0");
        assertThat(site.header("/robots.txt", "User-Agent")).isEqualTo("Onrecord/1.0");
    }

    @Test
    void asksOnlyForWhatHasChanged() throws Exception {
        String date = "Mon, 02 Mar 2026 09:00:00 GMT";
        site.with("/feed", tagged("\"a1\"", header("Last-Modified", date, text("The dam"))));
        Answer first = fetch("/feed");
        Answer second = fetcher.fetch(WebAddress.of(site.address("/feed")), first.validators());
        assertThat(first.isUnchanged()).isFalse();
        assertThat(second.isUnchanged()).isTrue();
        assertThat(site.header("/feed", "If-Modified-Since")).isEqualTo(date);
    }

    @Test
    void unpacksGzip() throws Exception {
        site.with("/dam", gzip("The wall holds.".getBytes(UTF_8)));
        assertThat(new String(fetch("/dam").body(), UTF_8)).isEqualTo("The wall holds.");
    }

    @Test
    void whatIsLargerThanTheBoundIsNotFetched() throws IOException {
        site.with("/declared", text("x".repeat((1 << 20) + 1)));
        site.with("/endless", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            while (true) { // until the connection is cut
                exchange.getResponseBody().write(new byte[1 << 16]);
            }
        });
        site.with("/bomb", gzip(new byte[100 << 20]));
        assertFails("/declared", "is larger than 1 MB, the most that is fetched");
        assertFails("/endless", "is larger than 1 MB, the most that is fetched");
        assertFails("/bomb", "is larger than 1 MB, the most that is fetched");
    }

    @Test
    void aBodyThatNeverEndsIsGivenUp() {
        fetcher = fetcher(IMPATIENT);
        site.with("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            exchange.getResponseBody().write("The wall".getBytes(UTF_8));
            exchange.getResponseBody().flush();
            waitForTheEnd();
        });
        assertFails("/slow", "takes too long to be fetched");
    }

    @Test
    void anAnswerThatNeverComesIsGivenUp() {
        fetcher = fetcher(IMPATIENT);
        site.with("/silent", exchange -> waitForTheEnd());
        assertFails("/silent", "takes too long to be answered");
    }

    @Test
    void unknownCodingsAreNotRead() {
        site.with("/dam", header("Content-Encoding", "br", text("x")));
        assertFails("/dam", "is compressed in a way that is not read (br)");
    }

    @Test
    void followsRedirects() throws Exception {
        site.with("/old", redirect("/newer"))
                .with("/newer", redirect(site.address("/new")))
                .with("/new", "The dam");
        assertThat(fetch("/old").address()).hasToString(site.address("/new"));
    }

    @Test
    void redirectsHaveAnEnd() {
        site.with("/a", redirect("/b")).with("/b", redirect("/a"));
        assertFails("/a", "redirects more than 5 times");
        assertThat(site.asked()).hasSize(6);
    }

    @Test
    void asksAgainAfterTwiceTheTime() throws Exception {
        site.with("/dam", inTurn(status(500), status(502), text("The dam")));
        assertThat(fetch("/dam").status()).isEqualTo(200);
        assertThat(time.pauses()).containsExactly(5L, 10L);
    }

    @Test
    void givesUpAfterThreeAttempts() {
        site.with("/dam", status(503));
        assertFails("/dam", "answers with status 503");
        assertThat(site.asked()).hasSize(3);
    }

    @Test
    void asksOnceForWhatIsNotThere() {
        assertFails("/dam", "answers with status 404");
        assertThat(site.asked()).hasSize(1);
    }

    @Test
    void waitsAsLongAsTheServerWants() throws Exception {
        site.with("/dam", inTurn(header("Retry-After", "40", status(429)), text("The dam")));
        fetch("/dam");
        assertThat(time.pauses()).containsExactly(40L);
    }

    @Test
    void aServerThatWantsALongWaitIsAskedAnotherTime() {
        site.with("/dam", header("Retry-After", "Mon, 02 Mar 2026 12:00:00 GMT", status(503)));
        assertThatThrownBy(() -> fetch("/dam")).isInstanceOfSatisfying(Unfetched.class, e -> {
            assertThat(e.isPassing()).isTrue();
            assertThat(e.serverWait()).isEqualTo(Duration.ofHours(2));
        });
        assertThat(time.pauses()).isEmpty();
    }

    @Test
    void aHostRestsBetweenRequests() throws Exception {
        site.with("/dam", "The dam").with("/gate", "The gate");
        fetch("/dam");
        fetch("/gate");
        assertThat(time.pauses()).containsExactly(5L);
    }

    private Fetcher fetcher(Limits limits) {
        return Fetcher.polite("Onrecord/1.0", Network.ofAll(), limits, time, time);
    }

    private Answer fetch(String path) throws Exception {
        return fetcher.fetch(WebAddress.of(site.address(path)), Validators.NONE);
    }

    private void assertFails(String path, String cause) {
        assertThatThrownBy(() -> fetch(path)).isInstanceOf(Unfetched.class).hasMessage(cause);
    }

    private void waitForTheEnd() {
        try {
            end.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
