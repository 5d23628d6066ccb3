package org.onrecord.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.onrecord.Analyst;
import org.onrecord.archive.Archive;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Source;
import org.onrecord.intake.Adding;

/**
 * A small archive made of our own articles, about a lock, a mayor and a harbour master; the second article is a copy of the first.
 * It is read once, and each test gets a file of its own.
 */
public final class News {
    /** When they were read. */
    public static final Instant READ_AT = Instant.parse("2017-06-10T12:00:00Z");

    private static final List<String> PAGES =
            List.of("1-lock", "2-radio", "3-second-thoughts", "4-cracks", "5-flood", "6-ships", "7-renzi", "8-letter");

    private static final class Holder {
        static final byte[] ARCHIVE = made();
    }

    private News() {}

    /** Writes the archive into a folder, and returns the file. */
    public static Path archiveIn(Path folder) throws IOException {
        return Files.write(folder.resolve("news.db"), Holder.ARCHIVE);
    }

    private static byte[] made() {
        try {
            Path folder = Files.createTempDirectory("onrecord-news");
            Path file = folder.resolve("news.db");
            try (Archive archive = Archive.open(file);
                    Analyst analyst = Analyst.load()) {
                Adding adding = new Adding(
                        archive,
                        analyst,
                        Clock.fixed(READ_AT, ZoneOffset.UTC),
                        (arrival, article, identity) -> {},
                        (line, cause) -> {
                            throw new IllegalStateException(line, cause);
                        });
                for (String page : PAGES) {
                    add(adding, page);
                }
            }
            byte[] bytes = Files.readAllBytes(file);
            Files.delete(file);
            Files.delete(folder);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(Adding adding, String page) throws IOException {
        try (InputStream stream = Objects.requireNonNull(News.class.getResourceAsStream("news/" + page + ".html"))) {
            Source source = Source.of(page, "file:///news/" + page + ".html", stream, null);
            try (Inputs inputs = Inputs.of(source)) {
                adding.add(inputs, 1);
            }
        }
    }
}
