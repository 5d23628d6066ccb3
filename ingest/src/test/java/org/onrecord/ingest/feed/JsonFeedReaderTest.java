package org.onrecord.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.ingest.feed.Feeds.items;
import static org.onrecord.ingest.feed.Feeds.source;
import static org.onrecord.ingest.feed.Feeds.words;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;

class JsonFeedReaderTest {
    private static final String FEED = """
            {
              "version": "https://jsonfeed.org/version/1.1",
              "title": "The Tern",
              "home_page_url": "https://tern.example/",
              "language": "en-GB",
              "authors": [{"name": "Ed Marsh"}],
              "items": [
                {
                  "id": 1,
                  "url": "/news/1",
                  "title": "Late again",
                  "content_html": "<p>“It’s late,” said Mara Holt.</p><p>Nobody stirred.</p>",
                  "content_text": "It is late.",
                  "date_published": "2031-03-04T10:14:55-05:00",
                  "date_modified": "2031-03-05T08:00:00Z"
                },
                {"id": "2", "content_text": "She said no.\\n\\nHe said yes.", "author": {"name": "Ada Quill"}},
                {"id": "https://tern.example/3", "title": "Only linked"}
            """;

    @Test
    void readsTheItems() throws IOException {
        List<Item> items = read(FEED + "]}");

        Article first = ((Success) items.get(0)).article();
        assertThat(first.text()).isEqualTo("“It’s late,” said Mara Holt.\n\nNobody stirred.");
        assertThat(first.uri()).isEqualTo("file:///feed.xml#1");
        assertThat(first.metadata())
                .isEqualTo(new Metadata(
                        "Late again",
                        "Ed Marsh",
                        "The Tern",
                        "2031-03-04T10:14:55-05:00",
                        "2031-03-05T08:00:00Z",
                        "https://tern.example/news/1",
                        "en-GB"));
        Article second = ((Success) items.get(1)).article();
        assertThat(second.text()).isEqualTo("She said no.\n\nHe said yes.");
        assertThat(second.metadata().byline()).isEqualTo("Ada Quill");
        assertThat(words(items))
                .element(2)
                .isEqualTo("feed.xml: “Only linked” has no text in it, only a link (https://tern.example/3)");
    }

    @Test
    void readsWhatIsWholeOfADamagedFeed() throws IOException {
        assertThat(words(read(FEED)).subList(1, 4))
                .containsExactly(
                        "She said no.\n\nHe said yes.",
                        "feed.xml: “Only linked” has no text in it, only a link (https://tern.example/3)",
                        "feed.xml: ends early");
        assertThat(words(read(FEED + ", oh]}"))).last().isEqualTo("feed.xml: is not JSON from line 19 on");
    }

    @Test
    void readsWhatStandsBeforeANumberWithoutEnd() throws IOException {
        assertThat(words(read(FEED + "], \"n\": " + "9".repeat(1_001) + "}")))
                .hasSize(4)
                .last()
                .isEqualTo("feed.xml: is nested too deep, or has a number or text that is too long, in line 19");
    }

    @Test
    void knowsAFeedByItsVersion() throws IOException {
        assertThat(JsonFeedReader.reads(source(FEED.getBytes(UTF_8)))).isTrue();
        assertThat(JsonFeedReader.reads(source("{\"version\": 2, \"text\": \"no\"}".getBytes(UTF_8))))
                .isFalse();
    }

    private static List<Item> read(String json) throws IOException {
        return items(JsonFeedReader.open(source(json.getBytes(UTF_8))));
    }
}
