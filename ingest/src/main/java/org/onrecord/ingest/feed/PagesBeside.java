package org.onrecord.ingest.feed;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** The pages that were saved beside a feed. */
final class PagesBeside implements LinkedPages {
    private final SavedPages pages;
    private final LanguageChoice languages;

    private PagesBeside(Path feed, LanguageChoice languages) {
        this.pages = new SavedPages(feed);
        this.languages = languages;
    }

    /** None beside a feed that is no file. */
    static LinkedPages of(Source feed) {
        Path file = feed.file();
        return file == null ? (link, known) -> null : new PagesBeside(file, feed.languages());
    }

    @Override
    public @Nullable Contents open(String link, Metadata known) {
        Path page = pages.find(link);
        return page == null ? null : open(page, known);
    }

    private Contents open(Path page, Metadata known) {
        try {
            String uri = page.toRealPath(LinkOption.NOFOLLOW_LINKS).toUri().toASCIIString();
            InputStream bytes = Files.newInputStream(page);
            Source source = Source.of(page.toString(), uri, bytes, null);
            return Contents.of(source.withKnown(known).withLanguages(languages), bytes);
        } catch (IOException e) {
            return Contents.of(new Failure(page.toString(), Unreadable.cause(page, e)));
        }
    }
}
