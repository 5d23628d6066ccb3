package org.onrecord.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.ingest.input.Ingested.Failure;

class SubscriptionsTest {
    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    @Test
    void addressesAreFeeds() {
        assertThat(feeds("https://quay.example/feed", "HTTP://Larch.example"))
                .containsExactly("https://quay.example/feed", "http://larch.example/");
    }

    @Test
    void listsAreReadAtAnyDepth() throws IOException {
        String list = list("""
                <?xml version="1.0" encoding="ISO-8859-1"?>
                <opml version="2.0"><head><title>Mine</title></head><body>
                <outline text="News"><outline text="Harbour">
                <outline type="rss" text="The Quay" xmlUrl="https://quay.example/feed" htmlUrl="https://quay.example/"/>
                </outline><outline text="Larch" xmlurl="https://larch.example/rss?a=1&amp;b=2"/></outline>
                <outline text="A note"/>
                </body></opml>""");
        assertThat(feeds(list)).containsExactly("https://quay.example/feed", "https://larch.example/rss?a=1&b=2");
        assertThat(failures).isEmpty();
    }

    @Test
    void eachFeedIsThereOnce() throws IOException {
        String list = list("<opml><body><outline xmlUrl='https://quay.example/feed'/></body></opml>");
        assertThat(feeds("https://quay.example/feed", list, list)).containsExactly("https://quay.example/feed");
    }

    @Test
    void entitiesAreNeitherFetchedNorExpanded() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret"), "https://secret.example/");
        String list = list("<!DOCTYPE opml [<!ENTITY secret SYSTEM '" + secret.toUri()
                + "'><!ENTITY gull 'https://gull.example/'>]><opml><body>"
                + "<outline xmlUrl='&secret;'/><outline xmlUrl='&gull;'/><outline xmlUrl='https://quay.example/'/>"
                + "</body></opml>");
        assertThat(feeds(list)).containsExactly("https://quay.example/");
        assertThat(failures)
                .containsExactly(
                        list + ": “&secret;” is not an address on the web",
                        list + ": “&gull;” is not an address on the web");
    }

    @Test
    void whatIsNoListCostsOneLineAndTheRestGoesOn() throws IOException {
        String page = list("<html><body>It rained.</body></html>");
        String empty = list("<opml><body/></opml>");
        assertThat(feeds(page, empty, "none.opml", "https:///feed", "https://quay.example/"))
                .containsExactly("https://quay.example/");
        assertThat(failures)
                .containsExactly(
                        page + ": is not a list of feeds (OPML)",
                        empty + ": is a list with no feed in it",
                        "none.opml: is not there",
                        "https:///feed: is not an address on the web");
    }

    @Test
    void aListIsKnownByWhatIsInIt() throws IOException {
        String list = list("\ufeff<?xml version='1.0'?><!-- Mine --><opml><body/></opml>");
        String longer = list("<opml><body>" + "<outline xmlUrl='https://quay.example/feed'/>".repeat(200));
        String page = list("<html><body>How to write &lt;opml> and <opml/>.</body></html>");
        assertThat(List.of(list, longer)).allMatch(Subscriptions::isList);
        assertThat(List.of(
                        page,
                        list(""),
                        list("\0\1\2 <"),
                        folder.toString(),
                        "none.opml",
                        "-",
                        "\0",
                        "https://quay.example/"))
                .noneMatch(Subscriptions::isList);
    }

    private List<String> feeds(String... arguments) {
        return Subscriptions.of(List.of(arguments), (Failure failure) -> failures.add(failure.line())).stream()
                .map(URI::toString)
                .toList();
    }

    private String list(String content) throws IOException {
        return Files.writeString(Files.createTempFile(folder, "feeds", ".opml"), content)
                .toString();
    }
}
