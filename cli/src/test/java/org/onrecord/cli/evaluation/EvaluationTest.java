package org.onrecord.cli.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.Stance;
import org.onrecord.cli.Drawing;

class EvaluationTest {
    private static final Drawing GOLD = new Drawing("‹s1 Brandt› ‹c1 said›, ‹q1 “we ‹f1 open ‹t1 in May››.”› "
            + "‹s2 Reuter› ‹c2 doubts› ‹q2 that ‹f2 they will››. ‹c3 Asked› ‹q3 why›, he left \ud83d\ude00.");

    private static final Drawing FOUND = new Drawing("‹s1 Brandt› ‹c1 said,› ‹q1 “we ‹f1 open› in ‹t1 May›”›. "
            + "Reuter ‹c2 doubts› ‹q2 that ‹f2 they› ›will. ‹f3 Asked› why, ‹s3 he› ‹c3 left› \ud83d\ude00.");

    /** Of two sources, three cues and two contents found, one, two and one agree with what is gold. */
    private static final String SPANS = """
            articles_missing                 0
            source span                      p 0.5  r 0.5  f1 0.5  n 2
            source char                      p 0.75  r 0.5  f1 0.6  n 12
            cue span                         p 0.6667  r 0.6667  f1 0.6667  n 3
            cue char                         p 0.7143  r 0.6667  f1 0.6897  n 15
            content span                     p 0.5  r 0.3333  f1 0.4  n 3
            content char                     p 1.0  r 0.7419  f1 0.8519  n 31
            attribution                      p 0.3333  r 0.3333  f1 0.3333  n 3
            """;

    @TempDir
    Path folder;

    @BeforeEach
    void annotate() throws IOException {
        Files.createDirectories(folder.resolve("text"));
        Files.createDirectories(folder.resolve("attributions"));
        Files.createDirectories(folder.resolve("gold"));
        Files.writeString(folder.resolve("text/harbour.txt"), GOLD.text());
        Files.writeString(
                folder.resolve("attributions/harbour_a.ann"),
                Standoffs.of(GOLD, 1) + Standoffs.of(GOLD, 2) + Standoffs.of(GOLD, 3));
        Files.writeString(folder.resolve("attributions/harbour_b.ann"), "not the first annotator's");
        Files.writeString(folder.resolve("text/unannotated.txt"), "Nobody has read this yet.");
    }

    @Test
    void measuresSpansAndAttributions() throws IOException {
        Report report = new Evaluation(folder, null, 0).ofFile(found());
        assertThat(report.text()).isEqualTo(SPANS);
    }

    @Test
    void measuresSpeakersStancesAndForecasts() throws IOException {
        gold();
        Report report = new Evaluation(folder, folder.resolve("gold"), 0).ofFile(found());
        assertThat(report.text()).isEqualTo(SPANS + """
                        speaker, all                     share 0.5  n 2
                        speaker, persons                 share 1.0  n 1
                        determinacy                      share 0.5  n 2
                        stance                           p 0.5  r 1.0  f1 0.6667  n 1
                        forecast                         p 0.5  r 1.0  f1 0.6667  n 1
                        forecast holder                  share 1.0  n 1
                        forecast kind                    share 0.0  n 1
                        forecast condition or none       share 0.0  n 1
                        forecast certainty within one step share 1.0  n 1
                        forecast horizon                 p 1.0  r 1.0  f1 1.0  n 1
                        """);
    }

    @Test
    void takesAnnotationsFromAFileOfJsonLines() throws IOException {
        gold();
        String line = Files.readString(folder.resolve("gold/harbour.json")).replace("\n", " ");
        Path lines = file("gold.jsonl", line.replaceFirst("\\{", "{\"article\": \"harbour\", ") + "\n");
        assertThat(new Evaluation(folder, lines, 0).ofFile(found()).text())
                .isEqualTo(new Evaluation(folder, folder.resolve("gold"), 0)
                        .ofFile(found())
                        .text())
                .contains("speaker, persons                 share 1.0  n 1");
    }

    @Test
    void leavesOutWhatIsNotSureEnough() throws IOException {
        Report report = new Evaluation(folder, null, 0.6).ofFile(found());
        assertThat(report.text()).contains("cue span                         p 1.0  r 0.3333  f1 0.5  n 3\n");
    }

    @Test
    void leavesOutStancesThatAreNotSureEnough() throws IOException {
        gold();
        assertThat(stance(0.4)).isEqualTo("p 0.5  r 1.0  f1 0.6667  n 1");
        assertThat(stance(0.45)).isEqualTo("p 1.0  r 1.0  f1 1.0  n 1");
    }

    private String stance(double minConfidence) throws IOException {
        Evaluation evaluation = new Evaluation(folder, folder.resolve("gold"), minConfidence);
        return evaluation.ofFile(found()).text().replaceAll("(?s).*\nstance +([^\n]+)\n.*", "$1");
    }

    @Test
    void countsWhatIsMissingAsNotFound() throws IOException {
        Report report = new Evaluation(folder, null, 0).ofFile(file("empty.jsonl", "\n"));
        assertThat(report.missing()).containsExactly("harbour");
        assertThat(report.json())
                .startsWith(
                        "{\"articles_missing\": 1, \"source span\": {\"p\": 0.0, \"r\": 0.0, \"f1\": 0.0, \"n\": 2}, ")
                .endsWith("\"attribution\": {\"p\": 0.0, \"r\": 0.0, \"f1\": 0.0, \"n\": 3}}\n");
    }

    @Test
    void measuresAnAnalystByWhatItPublishes() throws IOException {
        Report report = new Evaluation(folder, null, 0)
                .ofAnalyst(article -> new Analysis(
                        article, List.of(), List.of(attribution(1), attribution(2), attribution(3)), List.of()));
        assertThat(report.text()).isEqualTo(SPANS);
    }

    @Test
    void namesTheFileAndTheCause() throws IOException {
        Path broken = file("broken.jsonl", "\n{\"article\": 1}\n");
        assertThatThrownBy(() -> new Evaluation(folder, null, 0).ofFile(broken))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(broken + ":2: is not an analysis (");
        Path nowhere = folder.resolve("nowhere");
        assertThatThrownBy(() -> new Evaluation(nowhere, null, 0).ofFile(found()))
                .isInstanceOf(IOException.class)
                .hasMessage(nowhere.resolve("text") + ": there is no such folder");
        assertThatThrownBy(() -> new Evaluation(folder, nowhere, 0).ofFile(found()))
                .isInstanceOf(IOException.class)
                .hasMessage(nowhere + ": there is no such folder or file");
        Path unnamed = file("unnamed.jsonl", "{\"speakers\": {}, \"attributions\": [], \"forecasts\": []}\n");
        assertThatThrownBy(() -> new Evaluation(folder, unnamed, 0).ofFile(found()))
                .isInstanceOf(IOException.class)
                .hasMessage(unnamed + ":1: names no article");
        Path annotations = file("attributions/harbour_a.ann", "T1\tCue 5 x\tsaid\n");
        assertThatThrownBy(() -> new Evaluation(folder, null, 0).ofFile(found()))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(annotations + ":1: is not brat standoff (");
        file("attributions/harbour_a.ann", "T1\tCue 500 505\tsaid\n");
        assertThatThrownBy(() -> new Evaluation(folder, null, 0).ofFile(found()))
                .isInstanceOf(IOException.class)
                .hasMessage(folder.resolve("text/harbour.txt") + ": a span ends behind the text");
    }

    private Path found() throws IOException {
        return file("found.jsonl", """
                {"article": {"uri": "file:///corpus/harbour.txt"},\
                 "speakers": [{"id": "s1", "name": "Mayor Brandt"}],\
                 "attributions": [\
                {%s, "speakers": ["s1"], "stance": {"value": "ENDORSES", "confidence": 0.4}, "confidence": 0.9},\
                {%s, "determinacy": "NEGATED", "stance": {"value": "DOUBTS"}, "confidence": 0.5},\
                {%s, "confidence": 0.5}],\
                 "forecasts": [\
                {"span": %s, "holder": ["s1"], "kind": "PREDICTION", "condition": {"start": 0, "end": 1},\
                 "time": %s, "certainty": "VERY_LIKELY"},\
                {"span": %s, "holder": ["WRITER"], "kind": "PREDICTION", "certainty": "EVEN"},\
                {"span": %s, "holder": ["WRITER"], "kind": "PREDICTION", "certainty": "EVEN"}]}
                """.formatted(
                        parts(1),
                        parts(2),
                        parts(3),
                        json(FOUND.of("f1")),
                        json(FOUND.of("t1").get(0)),
                        json(FOUND.of("f2")),
                        json(FOUND.of("f3"))));
    }

    private void gold() throws IOException {
        file("gold/harbour.json", """
                {"speakers": {
                   "brandt": {"name": "Odile Brandt", "kind": "person", "aliases": ["the mayor"]},
                   "reuter": {"name": "a Mr. Reuter", "kind": "unnamed", "aliases": []}},
                 "attributions": [
                   {"event": "E1", "speakers": ["brandt"], "determinacy": "asserted", "stance": "none", "evidence": null},
                   {"event": "E2", "speakers": ["reuter"], "determinacy": "asserted", "stance": "doubts", "evidence": [0, 1]},
                   {"event": "E3", "speakers": ["WRITER"], "determinacy": "asserted", "stance": "rejects", "evidence": [0, 1]}],
                 "forecasts": [
                   {"kind": "prediction", "holder": ["WRITER"], "certainty": "likely", "text": %s, "condition": null,
                    "optional": true},
                   {"kind": "pledge", "holder": ["brandt"], "certainty": "almost_certain", "text": %s, "condition": null,
                    "time": %s, "optional": false},
                   {"kind": "pledge", "holder": ["brandt"], "certainty": "almost_certain", "text": null, "condition": null}]}
                """.formatted(pair(GOLD.of("f2")), pair(GOLD.of("f1")), pair(GOLD.of("t1"))));
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private static Attribution attribution(int number) {
        return new Attribution(
                "a" + number,
                Attribution.Kind.DIRECT,
                Attribution.Type.COMMUNICATION,
                FOUND.of("s" + number),
                FOUND.of("c" + number),
                FOUND.of("q" + number),
                List.of(),
                List.of(),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                Stance.none(1),
                null,
                null,
                1,
                0.5);
    }

    private static String parts(int number) {
        return "\"source\": " + json(FOUND.of("s" + number)) + ", \"cue\": " + json(FOUND.of("c" + number))
                + ", \"content\": " + json(FOUND.of("q" + number));
    }

    private static String json(List<Span> spans) {
        return spans.stream().map(EvaluationTest::json).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String json(Span span) {
        return "{\"start\": " + span.start() + ", \"end\": " + span.end() + "}";
    }

    private static String pair(List<Span> spans) {
        return "[" + spans.get(0).start() + ", " + spans.get(0).end() + "]";
    }
}
