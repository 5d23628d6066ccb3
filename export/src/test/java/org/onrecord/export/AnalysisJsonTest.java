package org.onrecord.export;

import static java.nio.charset.StandardCharsets.UTF_16;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Metadata;
import org.onrecord.Stance;
import tools.jackson.databind.json.JsonMapper;

class AnalysisJsonTest {

    @Test
    void writesEachFieldInItsPlace() {
        assertThat(AnalysisJson.line(Examples.full()))
                .isEqualTo("""
                        {"article":{"id":"SHA",\
                        "uri":"file:///harbour.txt","title":"The harbour","byline":"P. Lund",\
                        "publisher":"The Quay","published":"2026-03-02","modified":"2026-03-03",\
                        "address":"https://quay.example/1","language":"en","provenance":[\
                        {"words":"First published by The Quay","publisher":"The Quay","span":null},\
                        {"words":"Mayor","publisher":null,"span":{"start":0,"end":5}}],\
                        "markup":[{"kind":"EMPHASIS","span":{"start":19,"end":26}}],"story":"story-7"},\
                        "speakers":[{"id":"s1","key":"odile-brandt","name":"Odile Brandt","kind":"PERSON",\
                        "aliases":["Brandt"],"roles":["mayor"],"mentions":[{"start":6,"end":18}]}],\
                        "attributions":[\
                        {"id":"a1","kind":"MIXED","type":"COMMUNICATION","source":[{"start":0,"end":18}],\
                        "cue":[{"start":27,"end":31}],"content":[{"start":32,"end":70}],"notes":[{"start":50,"end":55}],\
                        "speakers":["s1"],"candidates":[{"speaker":"s1","probability":0.25}],"determinacy":"ASSERTED",\
                        "stance":{"value":"ENDORSES","evidence":{"start":19,"end":26},"confidence":0.8},\
                        "within":null,"repeats":null,"speakerConfidence":1,"confidence":0.9712},\
                        {"id":"a2","kind":"MIXED","type":"COMMUNICATION","source":[{"start":0,"end":18}],\
                        "cue":[{"start":27,"end":31}],"content":[{"start":32,"end":70}],"notes":[{"start":50,"end":55}],\
                        "speakers":["s1"],"candidates":[{"speaker":"s1","probability":0.25}],"determinacy":"ASSERTED",\
                        "stance":{"value":"NONE","evidence":null,"confidence":0.9},\
                        "within":"a1","repeats":"a1","speakerConfidence":1,"confidence":1}],\
                        "forecasts":[{"id":"f1","kind":"PLEDGE","span":{"start":32,"end":62},\
                        "holder":["s1","WRITER"],"attribution":"a1","condition":{"start":71,"end":91},\
                        "time":{"start":63,"end":69},"from":"2026-03-02","to":"2026-05-31",\
                        "cue":{"start":45,"end":49},"certainty":"ALMOST_CERTAIN","probability":[0.95,0.99],\
                        "confidence":0.88}]}""".replace("SHA", Examples.full().article().id()));
    }

    @Test
    void writesNullForWhatIsNotKnown() {
        assertThat(AnalysisJson.line(Examples.empty())).endsWith("""
                        "uri":"file:///harbour.txt","title":null,"byline":null,"publisher":null,"published":null,\
                        "modified":null,"address":null,"language":null,"provenance":[],"markup":[],"story":null},"speakers":[],"attributions":[],"forecasts":[]}""");
    }

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "0.5, 0.5", "0.97124, 0.9712", "0.99996, 1", "0.00004, 0", "0.0001, 0.0001"})
    void roundsConfidenceToFourDigits(double confidence, String written) {
        assertThat(AnalysisJson.line(withConfidence(confidence)))
                .endsWith("\"confidence\":" + written + "}],\"forecasts\":[]}");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("titles")
    void keepsEachLineFitForTerminalsAndUtf8(String what, String title, String written) {
        String line = AnalysisJson.line(withTitle(title));
        assertThat(line).contains("\"title\":\"" + written + "\"");
        assertThat(JsonMapper.shared().readTree(line).at("/article/title").asString())
                .isEqualTo(new String(title.getBytes(UTF_16), UTF_16));
    }

    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("a line's end", "one\ntwo", "one\\ntwo"),
                Arguments.of("a terminal's command", "\u001b[2J", "\\u001B[2J"),
                Arguments.of("controls beyond ASCII", "\u009b2J\u007f", "\\u009b2J\\u007f"),
                Arguments.of("a control behind a backslash", "\\\u0085", "\\\\\\u0085"),
                Arguments.of("a pair of surrogates", "\ud83d\ude00", "\ud83d\ude00"),
                Arguments.of("halves of pairs", "\ude00 \ud83d \ude00\ud83d", "\ufffd \ufffd \ufffd\ufffd"));
    }

    private static Analysis withTitle(String title) {
        return new Analysis(
                Article.of("file:///a.txt", "A.").withMetadata(Metadata.NONE.withTitle(title)),
                List.of(),
                List.of(),
                List.of());
    }

    private static Analysis withConfidence(double confidence) {
        Attribution attribution = new Attribution(
                "a1",
                Attribution.Kind.BLOCK,
                Attribution.Type.FACTIVE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                Attribution.Determinacy.QUESTION,
                Stance.none(1),
                null,
                null,
                1,
                confidence);
        return new Analysis(Article.of("file:///a.txt", "A."), List.of(), List.of(attribution), List.of());
    }
}
