package org.onrecord;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Who speaks in our own articles. Each has a file beside it with a line an attribution: {@code source | cue | names}, joined
 * by " + "; a line that begins with {@code ?} is right, and not yet read so.
 */
class SpeakersTest {
    private static final Map<String, Analysis> ANALYSES = new HashMap<>();
    private static Analyst analyst;

    /** One line of the expectations. */
    record Expectation(String article, String source, String cue, Set<String> names, boolean isMissed) {

        static Expectation of(String article, String line) {
            boolean missed = line.startsWith("? ");
            String[] fields = (missed ? line.substring(2) : line).split(" \\| ");
            return new Expectation(
                    article, fields[0], fields[1], new TreeSet<>(List.of(fields[2].split(" \\+ "))), missed);
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
        return expectations().filter(expectation -> !expectation.isMissed());
    }

    static Stream<Expectation> missed() throws Exception {
        return expectations().filter(Expectation::isMissed);
    }

    @ParameterizedTest
    @MethodSource
    void expected(Expectation expectation) throws IOException {
        Analysis analysis = analysis(expectation.article());
        assertThat(analysis.attributions())
                .withFailMessage(() -> "expected " + expectation + "\nfound\n" + draw(analysis))
                .anyMatch(attribution -> fits(analysis, attribution, expectation));
    }

    /** What should be read so and is not yet: once it is, the line loses its question mark. */
    @ParameterizedTest
    @MethodSource
    void missed(Expectation expectation) throws IOException {
        Analysis analysis = analysis(expectation.article());
        assertThat(analysis.attributions())
                .withFailMessage(() -> "no longer missed, so take off its mark: " + expectation)
                .noneMatch(attribution -> fits(analysis, attribution, expectation));
    }

    @Test
    void aPronounPointsIntoNoOtherArticle() {
        analyst.analyse(Article.of("file:///one", "Paolo Renzi opened the dam. Renzi said that it was safe."));
        Analysis other = analyst.analyse(Article.of("file:///other", "He said that it was safe."));
        assertThat(other.attributions())
                .isNotEmpty()
                .allMatch(attribution -> attribution.speakers().isEmpty());
        assertThat(other.speakers()).isEmpty();
    }

    private static boolean fits(Analysis analysis, Attribution attribution, Expectation expectation) {
        return words(analysis, attribution.source()).contains(expectation.source())
                && words(analysis, attribution.cue()).contains(expectation.cue())
                && names(analysis, attribution).equals(expectation.names());
    }

    private static Set<String> names(Analysis analysis, Attribution attribution) {
        Set<String> names = new TreeSet<>();
        for (String id : attribution.speakers()) {
            names.add(analysis.speakers().stream()
                    .filter(speaker -> speaker.id().equals(id))
                    .map(Speaker::name)
                    .findFirst()
                    .orElse(id));
        }
        return names;
    }

    private static String words(Analysis analysis, List<Span> spans) {
        return spans.stream().map(analysis.article()::words).collect(joining(" … "));
    }

    private static String draw(Analysis analysis) {
        return analysis.attributions().stream()
                .map(attribution -> "  %s | %s | %s %s"
                        .formatted(
                                words(analysis, attribution.source()),
                                words(analysis, attribution.cue()),
                                String.join(" + ", names(analysis, attribution)),
                                attribution.candidates()))
                .collect(joining("\n"));
    }

    private static Analysis analysis(String name) throws IOException {
        if (!ANALYSES.containsKey(name)) {
            ANALYSES.put(name, analyst.analyse(Article.of("file:///" + name, read(name + ".txt"))));
        }
        return ANALYSES.get(name);
    }

    private static Stream<Expectation> expectations() throws Exception {
        try (Stream<Path> files = Files.list(folder())) {
            List<String> names = files.map(file -> file.getFileName().toString())
                    .filter(file -> file.endsWith(".speakers"))
                    .map(file -> file.replace(".speakers", ""))
                    .sorted()
                    .toList();
            Stream<Expectation> all = Stream.empty();
            for (String name : names) {
                all = Stream.concat(all, read(name + ".speakers").lines().map(line -> Expectation.of(name, line)));
            }
            return all;
        }
    }

    private static String read(String name) throws IOException {
        return Files.readString(folder().resolve(name));
    }

    private static Path folder() {
        return Path.of("src/test/resources/org/onrecord/speakers");
    }
}
