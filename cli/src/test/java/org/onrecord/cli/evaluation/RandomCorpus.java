package org.onrecord.cli.evaluation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.Span;

/** Made-up articles, annotations and analyses of them, the same for the same seed. */
final class RandomCorpus {
    private static final String[] WORDS = {
        "the",
        "mayor",
        "said",
        "“no",
        "way”",
        "—",
        "harbour",
        "e\u0301tat",
        "\ud835\udc07\ud835\udc08",
        "½",
        "\ud83d\ude00!",
        "Ⅳ.",
        "(a)",
        "\n",
        "\r\n",
        "ten_or",
        "İstanbul",
        "\ufeff",
        "٣",
        "²"
    };
    private static final String[] NAMES = {
        "Odile Brandt",
        "Mr. Brandt",
        "the mayor",
        "BRANDT",
        "Reuter",
        "The President",
        "Tomas Reuter",
        "—",
        "İ. Öz",
        "öz"
    };
    private static final List<String> CERTAINTIES =
            List.of("almost_no_chance", "very_unlikely", "unlikely", "even", "likely", "very_likely", "almost_certain");

    private final Random random;
    private final Path folder;

    RandomCorpus(long seed, Path folder) {
        this.random = new Random(seed);
        this.folder = folder;
    }

    Path polnear() {
        return folder;
    }

    Path gold() {
        return folder.resolve("gold");
    }

    Path analyses() {
        return folder.resolve("analyses.jsonl");
    }

    RandomCorpus write() throws IOException {
        for (String name : List.of("text", "attributions", "gold")) {
            Files.createDirectories(folder.resolve(name));
        }
        List<String> analyses = new ArrayList<>();
        String text = text();
        // The annotations of the second are found by the name of the first too, so the texts must be as long.
        analyses.addAll(writeArticle("article_0", text));
        analyses.addAll(writeArticle("article_0_b", text));
        analyses.addAll(writeArticle("article_1", text()));
        Files.write(analyses(), analyses);
        return this;
    }

    /** Writes an article with its annotations, and returns the lines of its analysis, if it has one. */
    private List<String> writeArticle(String name, String text) throws IOException {
        Files.writeString(folder.resolve("text/" + name + ".txt"), text);
        int length = text.codePointCount(0, text.length());
        List<List<Span>> spans = several(0, 24, () -> spans(length));
        for (String annotator : several(1, 2, () -> "_" + Integer.toHexString(random.nextInt()))) {
            Files.writeString(folder.resolve("attributions/" + name + annotator + ".ann"), standoff(spans));
        }
        if (random.nextInt(4) > 0) {
            Files.writeString(folder.resolve("gold/" + name + ".json"), annotations(length));
        }
        return random.nextInt(5) > 0 ? List.of(analysis(name, spans, length)) : List.of();
    }

    private String text() {
        return String.join(" ", several(40, 40, () -> one(WORDS)));
    }

    private String standoff(List<List<Span>> spans) {
        List<String> lines = new ArrayList<>();
        for (int id = 0; id < spans.size(); id++) {
            lines.add(Standoffs.textBound(
                    "T" + id, one("Source", "Cue", "Content", "Content", "Discuss"), spans.get(id)));
            if (random.nextInt(3) == 0) {
                lines.add("E" + lines.size() + "\tAttribution:T" + id + " Cue:T" + reference(spans) + " Content:T"
                        + reference(spans) + one("", " Content2:T" + reference(spans))
                        + one("", " Source:T" + reference(spans)) + "\n");
            }
            lines.add(one("", "", "\n", "#1\tAnnotatorNotes T1\tnot sure\n"));
        }
        return String.join("", lines);
    }

    private int reference(List<List<Span>> spans) {
        return random.nextInt(spans.size());
    }

    private String annotations(int length) {
        String speakers = IntStream.range(0, 3)
                .mapToObj(id -> "\"p" + id + "\": {\"name\": \"" + one(NAMES) + "\", \"kind\": \""
                        + one("person", "group") + "\", \"aliases\": ["
                        + String.join(", ", several(0, 2, () -> quoted(one(NAMES)))) + "]}")
                .collect(Collectors.joining(", "));
        String attributions = IntStream.range(0, 40)
                .mapToObj(id -> "{\"event\": \"E" + id + "\", \"speakers\": ["
                        + String.join(", ", several(0, 2, this::holder)) + "], \"determinacy\": "
                        + quoted(one("asserted", "negated")) + ", \"stance\": "
                        + quoted(one("none", "none", "doubts", "endorses")) + "}")
                .collect(Collectors.joining(", "));
        List<String> forecasts = several(
                0,
                6,
                () -> "{\"kind\": " + quoted(one("prediction", "pledge")) + ", \"holder\": ["
                        + String.join(", ", several(1, 2, this::holder)) + "], \"certainty\": " + quoted(certainty())
                        + ", \"text\": " + one(pair(length), pair(length), "null") + ", \"condition\": "
                        + one(pair(length), "null") + one("", ", \"optional\": true", ", \"optional\": false") + "}");
        return "{\"speakers\": {" + speakers + "}, \"attributions\": [" + attributions + "], \"forecasts\": ["
                + String.join(", ", forecasts) + "]}";
    }

    private String holder() {
        return quoted(one("p0", "p1", "p2", "WRITER", "GENERIC"));
    }

    private String analysis(String name, List<List<Span>> annotated, int length) {
        List<String> attributions = several(
                0,
                16,
                () -> "{"
                        + Stream.of("source", "cue", "content")
                                .map(role -> quoted(role) + ": " + json(near(annotated, length)))
                                .collect(Collectors.joining(", "))
                        + ", \"speakers\": [" + String.join(", ", several(0, 2, this::speaker)) + "], \"determinacy\": "
                        + quoted(one("ASSERTED", "NEGATED")) + ", \"stance\": {\"value\": "
                        + quoted(one("NONE", "DOUBTS", "ENDORSES")) + "}, \"confidence\": " + random.nextInt(11) / 10.0
                        + "}");
        List<String> forecasts = several(
                0,
                6,
                () -> "{\"span\": " + json(List.of(span(length))) + ", \"holder\": ["
                        + String.join(", ", several(0, 2, this::speaker)) + "], \"kind\": "
                        + quoted(one("PREDICTION", "PLEDGE"))
                        + ", \"condition\": "
                        + one("null", json(List.of(span(length)))).replaceAll("[\\[\\]]", "")
                        + ", \"certainty\": " + quoted(certainty().toUpperCase(Locale.ROOT)) + "}");
        String speakers = IntStream.range(0, 3)
                .mapToObj(id -> "{\"id\": \"s" + id + "\", \"name\": " + quoted(one(NAMES)) + "}")
                .collect(Collectors.joining(", "));
        return "{\"article\": {\"uri\": \"file:///" + name + ".txt\"}, \"speakers\": [" + speakers
                + "], \"attributions\": [" + String.join(", ", attributions) + "], \"forecasts\": ["
                + String.join(", ", forecasts) + "]}";
    }

    private String speaker() {
        return quoted(one("s0", "s1", "s2", "WRITER", "GENERIC"));
    }

    private String certainty() {
        return CERTAINTIES.get(random.nextInt(CERTAINTIES.size()));
    }

    /** Something annotated, moved a little; or nothing; or anything. */
    private List<Span> near(List<List<Span>> annotated, int length) {
        if (annotated.isEmpty() || random.nextInt(4) == 0) {
            return random.nextBoolean() ? List.of() : spans(length);
        }
        return annotated.get(random.nextInt(annotated.size())).stream()
                .map(span -> {
                    int start = Math.max(0, span.start() + random.nextInt(5) - 2);
                    return new Span(
                            Math.min(start, length),
                            Math.min(length, Math.max(start, span.end() + random.nextInt(5) - 2)));
                })
                .toList();
    }

    private List<Span> spans(int length) {
        return several(1, random.nextInt(4) == 0 ? 3 : 1, () -> span(length));
    }

    private Span span(int length) {
        int start = random.nextInt(length);
        return new Span(start, Math.min(length, start + random.nextInt(30)));
    }

    private String pair(int length) {
        Span span = span(length);
        return "[" + span.start() + ", " + span.end() + "]";
    }

    private static String json(List<Span> spans) {
        return spans.stream()
                .map(span -> "{\"start\": " + span.start() + ", \"end\": " + span.end() + "}")
                .collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String word) {
        return '"' + word + '"';
    }

    private String one(String... choices) {
        return choices[random.nextInt(choices.length)];
    }

    private <T> List<T> several(int least, int most, Supplier<T> supplier) {
        return Stream.generate(supplier)
                .limit(least + random.nextInt(most - least + 1))
                .toList();
    }
}
