package org.onrecord.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Iterator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.page.Fragment;
import org.onrecord.ingest.text.PlainText;

/** The articles of a feed: for each entry the page to which it links, else the text in the feed. */
final class FeedContents implements Contents {
    private static final int LONGEST_TITLE = 100; // in UTF-16

    /** RFC 3986, section 3.5. */
    private static final Pattern FRAGMENT = Pattern.compile("([A-Za-z0-9._~!$&'()*+,;=:@/?-]|%\\p{XDigit}{2})+");

    private final Source feed;
    private final Iterator<Entry> entries;
    private final LinkedPages pages;
    private @Nullable String problem;
    private Contents article = () -> null;
    private int number;

    /** @param problem what is wrong with the feed behind its last entry, in words that follow its name */
    FeedContents(Source feed, Iterator<Entry> entries, LinkedPages pages, @Nullable String problem) {
        this.feed = feed;
        this.entries = entries;
        this.pages = pages;
        this.problem = entries.hasNext() || problem != null ? problem : "is a feed with no article in it";
    }

    @Override
    public @Nullable Item next() throws IOException {
        Item item = article.next();
        while (item == null && entries.hasNext()) {
            close();
            number++;
            article = open(entries.next());
            item = article.next();
        }
        return item == null ? problem() : item;
    }

    @Override
    public void close() throws IOException {
        article.close();
    }

    private @Nullable Failure problem() {
        String last = problem;
        problem = null;
        return last == null ? null : new Failure(feed.name(), last);
    }

    private Contents open(Entry entry) {
        String link = entry.link();
        try {
            Contents page = link == null ? null : pages.open(link, entry.metadata());
            return page == null ? Contents.of(read(entry)) : page;
        } catch (IOException e) {
            boolean hasText = link == null || entry.body() != null;
            return Contents.of(hasText ? read(entry) : new Failure(link, Unreadable.cause(e)));
        }
    }

    private Item read(Entry entry) {
        Body body = entry.body();
        if (body == null) {
            String link = entry.link() == null ? "" : ", only a link (" + entry.link() + ")";
            return failure(entry, "has no text in it" + link);
        }
        try {
            Article article = article(body, source(entry, body));
            // The text can only guess at its headline; the feed knows it.
            return new Success(article.withMetadata(entry.metadata().or(article.metadata())));
        } catch (IOException e) {
            return failure(entry, Unreadable.cause(e));
        }
    }

    private static Article article(Body body, Source source) throws IOException {
        return switch (body.kind()) {
            case HTML -> Fragment.read(source);
            case TEXT -> PlainText.read(source);
        };
    }

    private Source source(Entry entry, Body body) {
        InputStream bytes = new ByteArrayInputStream(body.value().getBytes(UTF_8));
        String type = body.kind() == Body.Kind.HTML ? "text/html" : "text/plain";
        return feed.inside(feed.name(), uri(entry), bytes)
                .withKnown(entry.metadata())
                .withContentType(type + "; charset=utf-8");
    }

    /** The address of the feed with what the feed knows the entry by, or its number, as the fragment. */
    private String uri(Entry entry) {
        String fragment = entry.id() == null ? String.valueOf(number) : entry.id();
        try {
            boolean isEncoded = FRAGMENT.matcher(fragment).matches();
            return feed.uri() + (isEncoded ? "#" + fragment : new URI(null, null, fragment).toASCIIString());
        } catch (URISyntaxException e) {
            return feed.uri() + "#" + number;
        }
    }

    private Failure failure(Entry entry, String cause) {
        String title = entry.metadata().title();
        String subject = title == null ? "article " + number : "“" + shortened(title) + "”";
        return new Failure(feed.name(), subject + " " + cause);
    }

    private static String shortened(String title) {
        return title.length() <= LONGEST_TITLE
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST_TITLE / 2)) + "…";
    }
}
