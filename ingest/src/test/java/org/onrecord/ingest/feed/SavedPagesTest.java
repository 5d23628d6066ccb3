package org.onrecord.ingest.feed;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.LanguageChoice;
import org.onrecord.ingest.input.Source;

class SavedPagesTest {
    @TempDir
    private Path outside;

    private Path feed;

    @BeforeEach
    void saveAFeed() throws IOException {
        Path folder = Files.createDirectory(outside.resolve("saved"));
        feed = Files.createFile(folder.resolve("feed.xml"));
    }

    @ParameterizedTest
    @CsvSource({
        "https://gull.example/2031/late, late.html",
        "https://gull.example/2031/late.html, late.html",
        "https://gull.example/2031/late.html, late.html.gz",
        "https://gull.example/2031/late.php, late.html",
        "https://gull.example/2031/late/, late/index.html",
        "https://gull.example/2031/late/index.html, late/index.html",
        "https://gull.example/2031/late?from=feed#top, late.htm",
        "https://gull.example/?p=7, gull.example/index.html",
        "https://gull.example:8080/2031/late, gull.example/2031/late.html",
        "https://gull.example/2031/late, 2031/late/index.html",
        "https://gull.example/it%E2%80%99s%20late, it’s late.html",
        "2031/late.html, 2031/late.html",
    })
    void findsThePageOfALink(String link, String file) throws IOException {
        Path page = save(file);

        assertThat(find(link)).isEqualTo(page);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://gull.example/2031/later",
                "https://gull.example/",
                "https://gull.example/index.html",
                "https://gull.example/%2E%2E%2Fsecret.html",
                "https://gull.example/../secret.html",
                "https://../secret.html",
                "../secret.html",
                "https://gull.example/feed.xml",
                "https://gull.example/%00",
                "https://gull.example/%zz",
            })
    void findsNoOtherFile(String link) throws IOException {
        save("index.html");
        save("late.html");
        Files.createFile(outside.resolve("secret.html"));

        assertThat(find(link)).isNull();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsNoLinkOutOfTheFolder() throws IOException {
        Path secret = Files.createFile(outside.resolve("secret.html"));
        Files.createSymbolicLink(feed.resolveSibling("late.html"), secret);
        Files.createSymbolicLink(feed.resolveSibling("up"), outside);

        assertThat(find("https://gull.example/late")).isNull();
        assertThat(find("https://gull.example/up/secret.html")).isNull();
    }

    @Test
    void opensThePageInsteadOfTheTextInTheFeed() throws IOException {
        Path page = save("late.html");
        Files.writeString(page, "<p>Nobody stirred.</p>");
        Files.writeString(feed, """
                <rss><channel><title>The Gull</title><item><title>Late</title><link>https://gull.example/late</link>
                <description>In short.</description></item></channel></rss>
                """);
        try (InputStream bytes = Files.newInputStream(feed);
                Contents contents =
                        FeedReader.open(Source.of(feed.toString(), feed.toUri().toString(), bytes, feed)
                                .withLanguages(LanguageChoice.ANY))) {

            Source source = (Source) Objects.requireNonNull(contents.next());

            assertThat(source.name()).isEqualTo(page.toString());
            assertThat(source.uri()).isEqualTo(page.toRealPath().toUri().toString());
            assertThat(source.known().publisher()).isEqualTo("The Gull");
            assertThat(source.languages()).isEqualTo(LanguageChoice.ANY);
            assertThat(source.known().address()).isEqualTo("https://gull.example/late");
            assertThat(source.bytes().readAllBytes()).isEqualTo("<p>Nobody stirred.</p>".getBytes(UTF_8));
            assertThat(contents.next()).isNull();
        }
    }

    private Path save(String file) throws IOException {
        Path page = feed.resolveSibling(file);
        Files.createDirectories(page.getParent());
        return Files.createFile(page);
    }

    private @Nullable Path find(String link) {
        return new SavedPages(feed).find(link);
    }
}
