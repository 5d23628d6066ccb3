package org.onrecord.uima;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.uima.UIMAException;
import org.apache.uima.UIMAFramework;
import org.apache.uima.analysis_engine.AnalysisEngine;
import org.apache.uima.cas.ArrayFS;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.StringArrayFS;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AttributionAnnotatorTest {
    private static AnalysisEngine engine;

    @BeforeAll
    static void start() throws UIMAException, IOException {
        engine = UIMAFramework.produceAnalysisEngine(UIMAFramework.getXMLParser()
                .parseAnalysisEngineDescription(
                        new XMLInputSource(AttributionAnnotator.class.getResource("AttributionAnnotator.xml"))));
    }

    @AfterAll
    static void stop() {
        engine.destroy();
    }

    @Test
    void annotatesWhoSaidWhatBehindAnEmojiToo() throws UIMAException {
        List<AnnotationFS> found =
                attributions("🚢 “We sail in May,” said Mara Lindqvist, the harbour master. “Not a day later.”");

        assertThat(found).singleElement().satisfies(attribution -> {
            assertThat(attribution.getCoveredText()).startsWith("“We sail").endsWith("later.”");
            assertThat(words(attribution, "content")).containsExactly("“We sail in May,”", "“Not a day later.”");
            assertThat(words(attribution, "cue")).containsExactly("said");
            assertThat(words(attribution, "source")).containsExactly("Mara Lindqvist, the harbour master");
            assertThat(speakers(attribution)).containsExactly("Mara Lindqvist");
            assertThat(text(attribution, "kind")).isEqualTo("DIRECT");
            assertThat(text(attribution, "determinacy")).isEqualTo("ASSERTED");
            assertThat(text(attribution, "stance")).isEqualTo("NONE");
            assertThat(attribution.getDoubleValue(attribution.getType().getFeatureByBaseName("confidence")))
                    .isBetween(0.5, 1.0);
        });
    }

    @Test
    void annotatesOneTextAfterTheOther() throws UIMAException {
        assertThat(attributions("Ida Falk falsely claimed that the bridge was closed."))
                .singleElement()
                .satisfies(
                        attribution -> assertThat(text(attribution, "stance")).isEqualTo("REJECTS"));
        assertThat(attributions("The ferry is blue.")).isEmpty();
    }

    @Test
    void leavesACasWithoutTextAlone() throws UIMAException {
        CAS cas = engine.newCAS();

        engine.process(cas);

        assertThat(cas.getAnnotationIndex().size()).isZero();
    }

    private static List<AnnotationFS> attributions(String text) throws UIMAException {
        CAS cas = engine.newCAS();
        cas.setDocumentText(text);
        cas.setDocumentLanguage("en");
        engine.process(cas);
        return List.copyOf(cas.getAnnotationIndex(cas.getTypeSystem().getType("org.onrecord.uima.Attribution"))
                .select()
                .asList());
    }

    private static List<String> words(AnnotationFS attribution, String feature) {
        ArrayFS<?> parts = (ArrayFS<?>) value(attribution, feature);
        return Arrays.stream(parts.toArray())
                .map(part -> ((AnnotationFS) part).getCoveredText())
                .toList();
    }

    private static String[] speakers(AnnotationFS attribution) {
        return ((StringArrayFS) value(attribution, "speakers")).toArray();
    }

    private static String text(AnnotationFS attribution, String feature) {
        return attribution.getStringValue(attribution.getType().getFeatureByBaseName(feature));
    }

    private static FeatureStructure value(AnnotationFS attribution, String feature) {
        return attribution.getFeatureValue(attribution.getType().getFeatureByBaseName(feature));
    }
}
