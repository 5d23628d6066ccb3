package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

class LinkedPagesTest {
    private static final String FEED = """
            <rss version="2.0"><channel><title>The Quay</title>
            <item><title>The dam</title><link>https://quay.example/dam</link>
            <description>The wall of the dam will hold, said Ada Quill.</description></item>
            <item><title>The gate</title><link>https://quay.example/gate</link></item>
            </channel></rss>""";

    @Test
    void aPageGoesBeforeTheTextOfTheFeed() throws IOException {
        LinkedPages pages = (link, known) ->
                Contents.of(source(link, "“All gates are shut,” said Bo Larch of " + known.title() + "."));
        assertThat(read(FEED, pages))
                .containsExactly(
                        "“All gates are shut,” said Bo Larch of The dam.",
                        "“All gates are shut,” said Bo Larch of The gate.");
    }

    @Test
    void whatIsNotWantedIsPassedOver() throws IOException {
        LinkedPages pages =
                (link, known) -> link.endsWith("dam") ? () -> null : Contents.of(source(link, "It was shut."));
        assertThat(read(FEED, pages)).containsExactly("It was shut.");
    }

    @Test
    void whereAPageCannotBeHadTheTextOfTheFeedHasToDo() throws IOException {
        LinkedPages pages = (link, known) -> {
            throw new Unreadable("answers with status 404");
        };
        assertThat(read(FEED, pages))
                .containsExactly(
                        "The wall of the dam will hold, said Ada Quill.",
                        "https://quay.example/gate: answers with status 404");
    }

    @Test
    void whereThereIsNoPageTheTextOfTheFeedHasToDo() throws IOException {
        assertThat(read(FEED, (link, known) -> null))
                .containsExactly(
                        "The wall of the dam will hold, said Ada Quill.",
                        "https://quay.example/feed: “The gate” has no text in it, only a link"
                                + " (https://quay.example/gate)");
    }

    @Test
    void anEmptyFeedIsAFeed() throws IOException {
        assertThat(read("<rss version='2.0'><channel><title>The Quay</title></channel></rss>", (link, known) -> null))
                .containsExactly("https://quay.example/feed: is a feed with no article in it");
    }

    @Test
    void refusesWhatIsNoFeed() {
        refuses("<!doctype html><p>No feed.", "is an HTML page, which is no feed");
        refuses("It rained.", "is a text, which is no feed");
        refuses("{\"title\": \"The dam\"}", "is a JSON document, not a feed");
    }

    private static void refuses(String content, String cause) {
        assertThatThrownBy(() -> read(content, (link, known) -> null))
                .isInstanceOf(Unreadable.class)
                .hasMessage(cause);
    }

    private static List<String> read(String feed, LinkedPages pages) throws IOException {
        List<String> read = new ArrayList<>();
        try (Inputs inputs = Inputs.ofFeed(source("https://quay.example/feed", feed), pages)) {
            while (inputs.hasNext()) {
                read.add(shown(inputs.next()));
            }
        }
        return read;
    }

    private static String shown(Ingested ingested) {
        return ingested instanceof Success success ? success.article().text().strip() : ((Failure) ingested).line();
    }

    private static Source source(String address, String content) {
        return Source.of(address, address, new ByteArrayInputStream(content.getBytes(UTF_8)), null);
    }
}
