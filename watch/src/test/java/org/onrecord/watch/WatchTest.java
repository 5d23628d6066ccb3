package org.onrecord.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.watch.web.Site.header;
import static org.onrecord.watch.web.Site.inTurn;
import static org.onrecord.watch.web.Site.redirect;
import static org.onrecord.watch.web.Site.status;
import static org.onrecord.watch.web.Site.tagged;
import static org.onrecord.watch.web.Site.text;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Network;
import org.onrecord.watch.web.Pause;
import org.onrecord.watch.web.Site;
import org.onrecord.watch.web.Timeless;

class WatchTest {
    private static final Duration EVERY = Duration.ofMinutes(15);

    private final Timeless time = new Timeless();
    private final Notes notes = new Notes();
    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private Site site;

    @BeforeEach
    void open() throws IOException {
        site = new Site()
                .with("/dam", page("The dam", "“The wall will hold,” said Ada Quill."))
                .with("/gate", page("The gate", "“The gate is shut,” said Bo Larch."));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void thePagesOfAFeedAreRead() throws InterruptedException {
        site.with("/feed", feed(item("The dam", "/dam", "The wall."), item("The gate", "/gate", "")));
        watch("/feed").once();
        assertThat(taken)
                .containsExactly(
                        site.address("/dam") + " “The wall will hold,” said Ada Quill.",
                        site.address("/gate") + " “The gate is shut,” said Bo Larch.");
    }

    @Test
    void eachPageIsFetchedOnceEvenIfTheFeedChanges() throws InterruptedException {
        site.with(
                "/feed",
                inTurn(
                        text(feed(item("The dam", "/dam", ""))),
                        text(feed(item("The gate", "/gate", ""), item("The dam", "/dam", "")))));
        watch("/feed").once();
        watch("/feed").once();
        assertThat(site.asked()).containsExactly("/feed", "/dam", "/feed", "/gate");
    }

    @Test
    void aFeedThatHasNotChangedIsKnownByItsTagInTheNextRunToo() throws InterruptedException {
        site.with("/feed", tagged("\"a1\"", text(feed(item("The dam", "/dam", "")))));
        watch("/feed").once();
        watch("/feed").once(); // another program with the same notes
        assertThat(site.asked()).containsExactly("/feed", "/dam", "/feed");
        assertThat(site.header("/feed", "If-None-Match")).isEqualTo("\"a1\"");
        assertThat(notes.feed(address("/feed")).validators().etag()).isEqualTo("\"a1\"");
    }

    @Test
    void whereThereIsNoPageTheTextOfTheFeedIsRead() throws InterruptedException {
        site.with(
                "/feed",
                feed(item("The ferry", "/ferry", "“It will sail,” said Mara Lind."), item("The fog", "/fog", "")));
        watch("/feed").once();
        assertThat(taken)
                .containsExactly(
                        site.address("/feed") + "#" + site.address("/ferry") + " “It will sail,” said Mara Lind.",
                        site.address("/fog") + ": answers with status 404");
        watch("/feed").once();
        assertThat(taken).hasSize(2);
    }

    @Test
    void aPageThatIsMissingForTheMomentIsFetchedLater() throws InterruptedException {
        site.with("/feed", tagged("\"a1\"", text(feed(item("The dam", "/later", "The wall.")))))
                .with("/later", inTurn(status(503), status(503), status(503), text("It holds.")));
        watch("/feed").once();
        assertThat(taken).isEmpty();
        watch("/feed").once();
        assertThat(taken).containsExactly(site.address("/later") + " It holds.");
    }

    @Test
    void aPageThatIsMissingTooLongIsReplacedByTheTextOfTheFeed() throws InterruptedException {
        site.with("/feed", feed(item("The dam", "/never", "The wall will hold.")))
                .with("/never", status(503));
        for (int i = 0; i < 4; i++) {
            watch("/feed").once();
        }
        assertThat(taken)
                .containsExactly(site.address("/feed") + "#" + site.address("/never") + " The wall will hold.");
    }

    @Test
    void aPageBehindARedirectIsWhereItLeads() throws InterruptedException {
        site.with("/feed", feed(item("The dam", "/go", ""))).with("/go", redirect("/dam"));
        watch("/feed").once();
        watch("/feed").once();
        assertThat(taken).containsExactly(site.address("/dam") + " “The wall will hold,” said Ada Quill.");
    }

    @Test
    void aPageWithoutAnArticleIsReplacedByTheTextOfTheFeed() throws InterruptedException {
        site.with("/feed", feed(item("The dam", "/image", "The wall will hold.")))
                .with("/image", text("GIF89a"));
        watch("/feed").once();
        assertThat(taken)
                .containsExactly(site.address("/feed") + "#" + site.address("/image") + " The wall will hold.");
    }

    @Test
    void aFeedThatFailsIsNamedOnceAndAskedEverLessOften() throws InterruptedException {
        site.with("/feed", status(404)).with("/other", feed(item("The dam", "/dam", "")));
        assertThatThrownBy(() -> watch("/feed", "/other").forever(untilTheDayIsOver(), WatchTest::fail))
                .isInstanceOf(DayIsOver.class);
        assertThat(taken)
                .containsExactlyInAnyOrder(
                        site.address("/feed") + ": answers with status 404; it is asked again, but ever less often",
                        site.address("/dam") + " “The wall will hold,” said Ada Quill.");
        // after half an hour, one hour, two, four, eight
        assertThat(site.asked()).filteredOn("/feed"::equals).hasSize(6);
        assertThat(site.asked()).filteredOn("/other"::equals).hasSizeGreaterThan(90);
    }

    @Test
    void aFeedThatIsReadAgainIsAskedAsOftenAsBefore() throws InterruptedException {
        site.with("/feed", inTurn(status(404), text(feed(item("The dam", "/dam", "")))));
        watch("/feed").once();
        watch("/feed").once(); // too early
        assertThat(site.asked()).containsExactly("/feed");
        time.pause(Duration.ofMinutes(30));
        watch("/feed").once();
        assertThat(taken).hasSize(2);
        assertThat(notes.feed(address("/feed")).failures()).isZero();
    }

    @Test
    void aServerThatWantsALongWaitIsLeftAloneAsLong() throws InterruptedException {
        site.with("/feed", header("Retry-After", "7200", status(429)));
        watch("/feed").once();
        assertThat(Duration.between(time.instant(), notes.feed(address("/feed")).notBefore()))
                .isEqualTo(Duration.ofHours(2));
    }

    @Test
    void aPageIsNoFeed() throws InterruptedException {
        watch("/dam").once();
        assertThat(taken)
                .containsExactly(site.address("/dam")
                        + ": is an HTML page, which is no feed; it is asked again, but ever less often");
    }

    @Test
    void ofALongFeedTheRestIsLeftForTheNextTime() throws InterruptedException {
        String[] items = new String[120];
        for (int i = 0; i < items.length; i++) {
            items[i] = item("Gate " + i, "/gate?" + i, "");
            site.with("/gate?" + i, page("Gate " + i, "“Gate " + i + " is shut,” said Bo Larch."));
        }
        site.with("/feed", tagged("\"a1\"", text(feed(items))));
        watch("/feed").once();
        assertThat(taken).hasSize(100);
        watch("/feed").once();
        assertThat(taken).hasSize(120).doesNotHaveDuplicates();
    }

    @Test
    void whatTheTakerThrowsEndsTheWatch() {
        site.with("/feed", feed(item("The dam", "/dam", "")));
        Watch watch = watch(
                article -> {
                    throw new IllegalStateException("the disk is full");
                },
                "/feed");
        assertThatThrownBy(watch::once).hasMessage("the disk is full");
        assertThat(notes.done).isEmpty();
    }

    @Test
    void aRoundThatFailsIsToldAndTheNextOneTakesWhatIsLeft() {
        site.with("/feed", feed(item("The dam", "/dam", ""), item("The gate", "/gate", "")));
        List<String> failures = new ArrayList<>();
        Watch watch = watch(
                article -> {
                    if (time.instant().isBefore(Instant.parse("2026-03-02T12:00:00Z"))) {
                        throw new IllegalStateException("the disk is full");
                    }
                    taken.add(shown(article));
                },
                "/feed");
        assertThatThrownBy(() -> watch.forever(untilTheDayIsOver(), e -> failures.add(e.getMessage())))
                .isInstanceOf(DayIsOver.class);
        assertThat(failures).hasSize(8).containsOnly("the disk is full"); // each quarter of an hour from ten to twelve
        assertThat(taken)
                .containsExactly(
                        site.address("/dam") + " “The wall will hold,” said Ada Quill.",
                        site.address("/gate") + " “The gate is shut,” said Bo Larch.");
    }

    @Test
    void aFeedThatFailedIsAskedAgainAlthoughTheClockIsSetBack() throws InterruptedException {
        site.with("/feed", inTurn(status(404), text(feed(item("The dam", "/dam", "")))));
        watch("/feed").once();
        time.setBack(Duration.ofDays(365));
        watch("/feed").once();
        assertThat(taken).last().isEqualTo(site.address("/dam") + " “The wall will hold,” said Ada Quill.");
    }

    @Test
    void noRoundComesLaterBecauseTheClockWasSetBack() {
        site.with("/feed", exchange -> {
            time.setBack(Duration.ofHours(1));
            text(feed()).answer(exchange);
        });
        Instant begin = time.instant();
        assertThatThrownBy(() -> watch("/feed")
                        .forever(
                                pause -> {
                                    assertThat(pause).isEqualTo(EVERY);
                                    throw new DayIsOver();
                                },
                                WatchTest::fail))
                .isInstanceOf(DayIsOver.class);
        assertThat(time.instant()).isBefore(begin);
    }

    private static void fail(RuntimeException e) {
        throw e;
    }

    private static final class DayIsOver extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private Pause untilTheDayIsOver() {
        Instant end = time.instant().plus(Duration.ofDays(1));
        return duration -> {
            time.pause(duration);
            if (!time.instant().isBefore(end)) {
                throw new DayIsOver();
            }
        };
    }

    private Watch watch(String... feeds) {
        return watch(ingested -> taken.add(shown(ingested)), feeds);
    }

    private Watch watch(Consumer<Ingested> taker, String... feeds) {
        Fetcher fetcher = Fetcher.polite("Onrecord/1.0", Network.ofAll(), time, time);
        List<URI> addresses = Stream.of(feeds).map(this::address).toList();
        return new Watch(addresses, fetcher, notes, taker, EVERY, time);
    }

    private URI address(String path) {
        return URI.create(site.address(path));
    }

    private static String shown(Ingested ingested) {
        return ingested instanceof Success success
                ? success.article().uri() + " " + success.article().text().strip()
                : ((Failure) ingested).line();
    }

    private static String page(String title, String sentence) {
        return "<!doctype html><html><head><title>" + title + "</title></head><body><article><h1>" + title + "</h1><p>"
                + sentence + "</p></article></body></html>";
    }

    private static String feed(String... items) {
        return "<rss version='2.0'><channel><title>The Quay</title>" + String.join("", items) + "</channel></rss>";
    }

    private String item(String title, String path, String text) {
        return "<item><title>" + title + "</title><link>" + site.address(path) + "</link><description>" + text
                + "</description></item>";
    }
}
