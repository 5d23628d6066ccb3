package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Metadata;

class FeedsTest {
    private static final String FEED = "https://quay.example/feed";
    private static final String LINK = "https://quay.example/dam?from=feed";

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void aFeedIsRememberedAsItWasLast() {
        assertThat(archive.feeds().feed(FEED)).isEmpty();
        archive.feeds().keep(new Feed(FEED, "\"a1\"", null, 0, Instant.EPOCH));
        Feed failed =
                new Feed(FEED, "\"a1\"", "Mon, 02 Mar 2026 10:00:00 GMT", 2, Instant.parse("2026-03-02T11:00:00Z"));
        archive.feeds().keep(failed);
        assertThat(archive.feeds().feed(FEED)).contains(failed);
    }

    @Test
    void aLinkIsDoneWhenItWasSaidToBe() {
        assertThat(archive.feeds().isDone(LINK)).isFalse();
        assertThat(archive.feeds().failedAgain(LINK)).isEqualTo(1);
        assertThat(archive.feeds().failedAgain(LINK)).isEqualTo(2);
        assertThat(archive.feeds().isDone(LINK)).isFalse();
        archive.feeds().done(LINK);
        assertThat(archive.feeds().isDone(LINK)).isTrue();
    }

    @Test
    void aLinkIsDoneWhenAnArticleWithThatAddressIsKept() {
        archive.keep(
                Told.at("file:///dam.html")
                        .metadata(Metadata.NONE.withAddress(LINK))
                        .says("Ada Quill", "no")
                        .analysis(),
                Told.ORIGIN);
        assertThat(archive.feeds().isDone(LINK)).isTrue();
    }
}
