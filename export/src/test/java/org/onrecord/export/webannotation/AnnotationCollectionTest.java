package org.onrecord.export.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.export.linkeddata.FerryArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AnnotationCollectionTest {
    @TempDir
    Path folder;

    @Test
    void makesAnAnnotationOfAStatement() throws IOException {
        JsonNode collection = FerryAnnotations.parsed(FerryAnnotations.of(folder, FerryArticle.analysis()));
        assertThat(collection.at("/first/items/1"))
                .isEqualTo(JsonMapper.shared().readTree("""
                        {"id": "urn:uuid:1680a583-b507-3953-977d-8c5e7ca484df",
                         "type": "Annotation",
                         "motivation": "classifying",
                         "creator": {"id": "urn:onrecord:model:0.2.0", "type": "Software", "name": "Onrecord", "model": "0.2.0"},
                         "finding": "ATTRIBUTION",
                         "local": "a2",
                         "sha256": "2681d0ff4916fca118d19393c29da55576313428ed78536a562c49f82fdfe2e0",
                         "kind": "DIRECT",
                         "act": "COMMUNICATION",
                         "determinacy": "ASSERTED",
                         "stance": "ENDORSES",
                         "stanceConfidence": 0.8,
                         "repeats": "urn:uuid:05828a93-ef79-3668-8ec2-d48fb4da4db6",
                         "speakerConfidence": 1,
                         "confidence": 0.9,
                         "body": [
                           {"type": "TextualBody", "purpose": "identifying", "value": "Odile Brandt", "format": "text/plain",
                            "speakerKey": "odile-brandt"},
                           {"type": "TextualBody", "purpose": "tagging", "value": "DIRECT", "format": "text/plain"},
                           {"type": "TextualBody", "purpose": "tagging", "value": "ENDORSES", "format": "text/plain"}],
                         "target": [
                           {"type": "SpecificResource", "role": "CONTENT", "source": "https://quay.example/ferry",
                            "state": {"type": "TimeState", "sourceDate": "2026-03-03T10:15:30Z"},
                            "selector": [
                              {"type": "TextQuoteSelector", "prefix": "randt said, “or not at all.” 🎉\\n\\n",
                               "exact": "“We open in May,”", "suffix": " Brandt said again, and rightly "},
                              {"type": "TextPositionSelector", "start": 74, "end": 91}]},
                           {"type": "SpecificResource", "role": "SOURCE", "source": "https://quay.example/ferry",
                            "state": {"type": "TimeState", "sourceDate": "2026-03-03T10:15:30Z"},
                            "selector": [
                              {"type": "TextQuoteSelector", "prefix": "t at all.” 🎉\\n\\n“We open in May,” ",
                               "exact": "Brandt", "suffix": " said again, and rightly so. If "},
                              {"type": "TextPositionSelector", "start": 92, "end": 98}]},
                           {"type": "SpecificResource", "role": "CUE", "source": "https://quay.example/ferry",
                            "state": {"type": "TimeState", "sourceDate": "2026-03-03T10:15:30Z"},
                            "selector": [
                              {"type": "TextQuoteSelector", "prefix": "l.” 🎉\\n\\n“We open in May,” Brandt ",
                               "exact": "said again", "suffix": ", and rightly so. If it rains, t"},
                              {"type": "TextPositionSelector", "start": 99, "end": 109}]},
                           {"type": "SpecificResource", "role": "EVIDENCE", "source": "https://quay.example/ferry",
                            "state": {"type": "TimeState", "sourceDate": "2026-03-03T10:15:30Z"},
                            "selector": [
                              {"type": "TextQuoteSelector", "prefix": "in May,” Brandt said again, and ",
                               "exact": "rightly so", "suffix": ". If it rains, the river [sic] m"},
                              {"type": "TextPositionSelector", "start": 115, "end": 125}]}]}
                        """));
    }

    @Test
    void makesATargetOfEachPieceOfAnInterruptedQuotation() throws IOException {
        JsonNode collection = FerryAnnotations.parsed(FerryAnnotations.of(folder, FerryArticle.analysis()));
        assertThat(targets(collection.at("/first/items/0")))
                .containsExactly(
                        "CONTENT “We open in May,”", "CONTENT “or not at all.”", "SOURCE Odile Brandt", "CUE said");
    }

    @Test
    void makesAnAnnotationOfAForecast() throws IOException {
        JsonNode collection = FerryAnnotations.parsed(FerryAnnotations.of(folder, FerryArticle.analysis()));
        JsonNode forecast = collection.at("/first/items/4");
        assertThat(forecast.get("finding").asString()).isEqualTo("FORECAST");
        assertThat(forecast.get("attribution")).isEqualTo(collection.at("/first/items/2/id"));
        assertThat(bodies(forecast)).containsExactly("identifying the writer", "tagging PREDICTION", "tagging EVEN");
        assertThat(targets(forecast))
                .containsExactly(
                        "FORECAST the river [sic] may rise by Friday",
                        "CONDITION If it rains",
                        "TIME by Friday",
                        "CUE may");
    }

    @Test
    void namesWhoItMayBeWhereThatIsNotDecided() throws IOException {
        JsonNode collection = FerryAnnotations.parsed(FerryAnnotations.of(folder, FerryArticle.analysis()));
        JsonNode feared = collection.at("/first/items/2");
        assertThat(bodies(feared)).containsExactly("tagging INDIRECT", "tagging ATTITUDE");
        assertThat(feared.get("candidate")).hasToString("""
                [{"name":"Odile Brandt","probability":0.45},{"name":"the council","probability":0.2}]""");
    }

    @Test
    void hasALineForEachAnnotation() throws IOException {
        String collection = FerryAnnotations.of(
                folder,
                FerryArticle.analysis(),
                FerryArticle.analysis("file:///copy.txt", "https://dale.example/ferry"));
        List<String> lines = collection.lines().toList();
        assertThat(lines).hasSize(12);
        assertThat(lines.get(11)).startsWith("]},\"id\":\"urn:uuid:").endsWith("\",\"total\":10}");
        assertThat(lines.subList(1, 11))
                .allSatisfy(line ->
                        assertThat(line).startsWith("{\"id\":\"urn:uuid:").doesNotContain("\n"))
                .extracting(line -> line.substring(0, 60))
                .doesNotHaveDuplicates();
    }

    @Test
    void namesTheSameThingsAlikeEachTime() throws IOException {
        String once = FerryAnnotations.of(folder.resolve("one"), FerryArticle.analysis());
        assertThat(FerryAnnotations.of(folder.resolve("other"), FerryArticle.analysis()))
                .isEqualTo(once);
    }

    private static List<String> targets(JsonNode annotation) {
        return annotation
                .get("target")
                .valueStream()
                .map(target -> target.get("role").asString() + " "
                        + target.at("/selector/0/exact").asString())
                .toList();
    }

    private static List<String> bodies(JsonNode annotation) {
        return annotation
                .get("body")
                .valueStream()
                .map(body ->
                        body.get("purpose").asString() + " " + body.get("value").asString())
                .toList();
    }
}
