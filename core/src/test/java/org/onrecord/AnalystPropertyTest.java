package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Attribution.Kind;

/** What holds of every analysis, whatever the text: tried on texts made up from a seed. */
class AnalystPropertyTest {
    private static final String[] SENTENCES = {
        "Mara Lindqvist said the 😀 ferry will sail in May.",
        "“We have found a second engine,” she told the 𝒜-team, “and it is on its way.”",
        "\"They don't complain,\" Pryce said. \"They have learned not to.\"",
        "Dr. Zoe\u0308 O\u0301 Briain denied that the “experts” at the board were wrong.",
        "According to 王小明 (漢字), the council [sic] received a single letter.",
        "He wrote, in full:",
        "“I have listened,” Adeyemi said. “No government likes it.",
        "“We will come back before the harvest.",
        "We will come back before the harvest, and I will be there.",
        "(“we will come back before the harvest”)",
        "(emphasis added)",
        "— Farida Osei, Northgate",
        "However a more interesting comment Renzi made was arguably this one",
        "‘It’s over’, ‘he’ thinks \"that",
        "A report found that 61 percent “would rather “starve than sign",
        "He believes she hopes they fear that he said that they want to go.",
        "She " + "x".repeat(3000) + " said " + "no ".repeat(400) + "."
    };
    private static final String[] JOINTS = {
        " ", " ", " ", "\n", "\n\n", "\r\n", "\r", "\0", "\uD83D", "\uDE00", "\u0301", "\u00AD", "\u2028", "\uFEFF",
        "\t"
    };
    private static final String[] MARKS = {"“", "”", "\"", "'", "’", "‘", "«", "»", "\uD800", "😀", "\u0308", "\0", ""};

    private static Analyst analyst;

    @BeforeAll
    static void load() {
        analyst = Analyst.load();
    }

    @AfterAll
    static void close() {
        analyst.close();
    }

    static Stream<String> texts() {
        return IntStream.range(0, 60).mapToObj(AnalystPropertyTest::text);
    }

    @ParameterizedTest(name = "{index}")
    @MethodSource("texts")
    void theAnalysisIsOfTheText(String text) {
        Analysis analysis = analyse(text);
        List<String> ids = analysis.attributions().stream().map(Attribution::id).toList();
        List<String> speakers = analysis.speakers().stream().map(Speaker::id).toList();
        assertThat(ids).doesNotHaveDuplicates();
        assertThat(speakers).doesNotHaveDuplicates();
        for (Attribution attribution : analysis.attributions()) {
            assertThat(attribution.content()).isNotEmpty();
            Stream.of(attribution.source(), attribution.cue(), attribution.content(), attribution.notes())
                    .forEach(spans -> checkSpans(analysis.article(), spans));
            checkSpeakers(attribution.speakers(), speakers);
            assertThat(attribution.candidates()).allSatisfy(candidate -> {
                assertThat(speakers).contains(candidate.speaker());
                assertThat(candidate.probability()).isBetween(0.0, 1.0);
            });
            assertThat(attribution.confidence()).isBetween(0.0, attribution.speakerConfidence());
            assertThat(attribution.stance().value() == Stance.Value.NONE)
                    .isEqualTo(attribution.stance().evidence() == null);
            checkReference(attribution, attribution.within(), ids);
            checkReference(attribution, attribution.repeats(), ids);
        }
        for (Speaker speaker : analysis.speakers()) {
            assertThat(speaker.name()).isNotBlank();
            speaker.mentions().forEach(mention -> checkSpans(analysis.article(), List.of(mention)));
        }
        for (Forecast forecast : analysis.forecasts()) {
            checkSpans(analysis.article(), List.of(forecast.span()));
            checkSpeakers(forecast.holder(), speakers);
            assertThat(forecast.confidence()).isBetween(0.0, 1.0);
            assertThat(forecast.attribution() == null || ids.contains(forecast.attribution()))
                    .isTrue();
            Stream.of(forecast.condition(), forecast.time(), forecast.cue())
                    .filter(Objects::nonNull)
                    .forEach(part -> checkSpans(analysis.article(), List.of(part)));
        }
    }

    private static void checkSpeakers(List<String> ids, List<String> speakers) {
        assertThat(ids)
                .allMatch(id -> speakers.contains(id) || id.equals(Speaker.WRITER) || id.equals(Speaker.GENERIC));
    }

    @Test
    void theGeneratedTextsHaveSomethingToFind() {
        List<Attribution> found =
                texts().flatMap(text -> analyse(text).attributions().stream()).toList();
        assertThat(found.stream().map(Attribution::kind)).contains(Kind.DIRECT, Kind.MIXED, Kind.INDIRECT);
        assertThat(found.stream().map(attribution -> attribution.content().size()))
                .anyMatch(size -> size > 1);
        assertThat(found.stream().map(attribution -> attribution.notes().size()))
                .anyMatch(size -> size > 0);
    }

    @Test
    void severalThreadsFindWhatOneFinds() throws Exception {
        List<String> texts = texts().limit(20).toList();
        List<Analysis> alone = texts.stream().map(AnalystPropertyTest::analyse).toList();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            List<Callable<Analysis>> tasks = texts.stream()
                    .map(text -> (Callable<Analysis>) () -> analyse(text))
                    .toList();
            List<Analysis> together = new ArrayList<>();
            for (Future<Analysis> done : threads.invokeAll(tasks)) {
                together.add(done.get());
            }
            assertThat(together).isEqualTo(alone);
        } finally {
            threads.shutdown();
        }
    }

    @Test
    void anEmptyTextHasNoAttributions() {
        assertThat(analyse("").attributions()).isEmpty();
        assertThat(analyse(" \r\n\t\uFEFF\n").attributions()).isEmpty();
    }

    private static void checkSpans(Article article, List<Span> spans) {
        int length = article.text().codePointCount(0, article.text().length());
        int end = 0;
        for (Span span : spans) {
            assertThat(span.start()).isGreaterThanOrEqualTo(end);
            assertThat(span.end()).isGreaterThan(span.start()).isLessThanOrEqualTo(length);
            assertThat(article.words(span)).isNotEmpty();
            end = span.end();
        }
    }

    private static void checkReference(Attribution attribution, @Nullable String id, List<String> ids) {
        if (id != null) {
            assertThat(ids).contains(id);
            assertThat(id).isNotEqualTo(attribution.id());
        }
    }

    private static Analysis analyse(String text) {
        return analyst.analyse(Article.of("memory:text", text));
    }

    private static String text(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(8); i >= 0; i--) {
            text.append(pick(SENTENCES, random)).append(pick(JOINTS, random));
        }
        for (int i = random.nextInt(4); i > 0; i--) {
            text.insert(random.nextInt(text.length()), pick(MARKS, random));
        }
        return text.toString();
    }

    private static String pick(String[] from, Random random) {
        return from[random.nextInt(from.length)];
    }
}
