package org.onrecord;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Attribution.Kind;

/**
 * Reads our own articles. Each has a file of expectations beside it, one attribution a line: {@code source | cue | KIND |
 * content}, the pieces of a content joined by " … ". A line {@code ! words} names words that must not be anybody's content; one
 * that begins with {@code ?} is right, and the model misses it.
 */
class ArticlesTest {
    private static final Map<String, Analysis> ANALYSES = new HashMap<>();
    private static Analyst analyst;

    /** One line of the expectations. */
    record Expectation(String article, String line) {
        boolean forbids() {
            return line.startsWith("! ");
        }

        boolean isMissed() {
            return line.startsWith("? ");
        }

        /** The field at an index, without blanks and marks around it. */
        String field(int index) {
            String fields = isMissed() ? line.substring(2) : line;
            return trimmed(fields.split("\\|", -1)[index]);
        }

        @Override
        public String toString() {
            return article + ": " + line;
        }
    }

    @BeforeAll
    static void load() {
        analyst = Analyst.load();
    }

    @AfterAll
    static void close() {
        analyst.close();
    }

    static Stream<Expectation> expected() throws Exception {
        return expectations().filter(expectation -> !expectation.forbids() && !expectation.isMissed());
    }

    static Stream<Expectation> missed() throws Exception {
        return expectations().filter(Expectation::isMissed);
    }

    static Stream<Expectation> forbidden() throws Exception {
        return expectations().filter(Expectation::forbids);
    }

    @ParameterizedTest
    @MethodSource
    void expected(Expectation expectation) {
        Analysis analysis = analysis(expectation.article());
        assertThat(analysis.attributions())
                .withFailMessage(() -> "expected " + expectation + "\nfound\n" + draw(analysis))
                .anyMatch(attribution -> fits(analysis.article(), attribution, expectation));
    }

    /** What the model should find and does not yet: once it does, the line loses its question mark. */
    @ParameterizedTest
    @MethodSource
    void missed(Expectation expectation) {
        Analysis analysis = analysis(expectation.article());
        assertThat(analysis.attributions())
                .withFailMessage(() -> "no longer missed, so take off its mark: " + expectation)
                .noneMatch(attribution -> fits(analysis.article(), attribution, expectation));
    }

    @ParameterizedTest
    @MethodSource
    void forbidden(Expectation expectation) {
        Analysis analysis = analysis(expectation.article());
        assertThat(analysis.attributions())
                .withFailMessage(() -> "nobody said " + expectation + "\nfound\n" + draw(analysis))
                .noneMatch(attribution -> content(analysis.article(), attribution)
                        .equals(trimmed(expectation.line().substring(2))));
    }

    @Test
    void theExpectationsAreWordsOfTheirArticles() throws Exception {
        assertThat(expectations()).allSatisfy(expectation -> {
            String text = text(expectation.article());
            if (expectation.forbids()) {
                assertThat(text).contains(trimmed(expectation.line().substring(2)));
            } else {
                assertThat(text).contains(expectation.field(0), expectation.field(1));
                assertThat(Kind.values()).extracting(Kind::name).contains(expectation.field(2));
                assertThat(expectation.field(3).split(" … ")).allMatch(piece -> text.contains(trimmed(piece)));
            }
        });
    }

    private static boolean fits(Article article, Attribution attribution, Expectation expectation) {
        return trimmed(words(article, attribution.source())).equals(expectation.field(0))
                && words(article, attribution.cue()).contains(expectation.field(1))
                && attribution.kind() == Kind.valueOf(expectation.field(2))
                && content(article, attribution).equals(trimmedPieces(expectation.field(3)));
    }

    private static String content(Article article, Attribution attribution) {
        return attribution.content().stream()
                .map(article::words)
                .map(ArticlesTest::trimmed)
                .collect(joining(" … "));
    }

    private static String trimmedPieces(String content) {
        return Stream.of(content.split(" … ")).map(ArticlesTest::trimmed).collect(joining(" … "));
    }

    private static String trimmed(String words) {
        return words.replaceAll("^[\\s\\p{P}]+|[\\s\\p{P}]+$", "");
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream().map(article::words).collect(joining(" … "));
    }

    private static String draw(Analysis analysis) {
        Article article = analysis.article();
        return analysis.attributions().stream()
                .map(attribution -> "  %s | %s | %s | %s"
                        .formatted(
                                words(article, attribution.source()),
                                words(article, attribution.cue()),
                                attribution.kind(),
                                words(article, attribution.content())))
                .collect(joining("\n"));
    }

    private static Analysis analysis(String name) {
        return ANALYSES.computeIfAbsent(name, key -> analyst.analyse(Article.of("file:///" + key, text(key))));
    }

    private static Stream<Expectation> expectations() throws IOException, URISyntaxException {
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> file.toString().endsWith(".attributions")).sorted().toList().stream()
                    .flatMap(file -> lines(file).stream()
                            .map(line -> new Expectation(
                                    file.getFileName().toString().replace(".attributions", ""), line)));
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(ArticlesTest.class.getResource("/org/onrecord/articles").toURI());
    }

    private static List<String> lines(Path file) {
        return read(file).lines().filter(line -> !line.isBlank()).toList();
    }

    private static String text(String name) {
        try {
            return read(folder().resolve(name + ".txt"));
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
