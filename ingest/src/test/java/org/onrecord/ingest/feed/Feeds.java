package org.onrecord.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Article;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;

/** Reads feeds that stand in tests. */
final class Feeds {
    private Feeds() {}

    static Source source(byte[] bytes) {
        return Source.of("feed.xml", "file:///feed.xml", new ByteArrayInputStream(bytes), null);
    }

    static List<Item> read(String xml) throws IOException {
        return items(FeedReader.open(source(xml.getBytes(UTF_8))));
    }

    static List<Item> items(Contents contents) throws IOException {
        List<Item> items = new ArrayList<>();
        for (Item item = contents.next(); item != null; item = contents.next()) {
            items.add(item);
        }
        return items;
    }

    /** Those of a feed in which nothing is wrong. */
    static List<Article> articles(String xml) throws IOException {
        return read(xml).stream().map(item -> ((Success) item).article()).toList();
    }

    static Article article(String xml) throws IOException {
        List<Article> articles = articles(xml);
        if (articles.size() != 1) {
            throw new AssertionError("not one article: " + articles);
        }
        return articles.get(0);
    }

    /** The words of each article, and the line of each failure. */
    static List<String> words(List<Item> items) {
        return items.stream()
                .map(item -> item instanceof Success success ? success.article().text() : ((Failure) item).line())
                .toList();
    }
}
