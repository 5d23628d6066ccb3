package org.onrecord.export.webannotation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.apache.jena.riot.RiotException;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.AS;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.DC_11;
import org.apache.jena.vocabulary.OA;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.export.linkeddata.FerryArticle;
import org.onrecord.export.linkeddata.LinkedData;
import tools.jackson.databind.json.JsonMapper;

/** Another program reads the annotations as RDF, and finds in them what the W3C's model and vocabulary allow, and nothing else. */
class AnnotationModelTest {
    private static final String SHAPES = "org/onrecord/export/webannotation/annotation.shapes.ttl";

    @TempDir
    Path folder;

    @Test
    void allowsWhatIsExported() throws IOException {
        String collection = FerryAnnotations.of(
                folder, FerryArticle.analysis(), FerryArticle.analysis("file:///a b#c#d.txt", null));
        assertThat(LinkedData.violations(collection, SHAPES)).isEmpty();
        assertThat(LinkedData.read(collection)
                        .listSubjectsWithProperty(RDF.type, OA.Annotation)
                        .toList())
                .hasSize(10);
    }

    @Test
    void allowsAnEmptyCollection() throws IOException {
        String collection = FerryAnnotations.of(folder);
        assertThat(LinkedData.violations(collection, SHAPES)).isEmpty();
        assertThat(FerryAnnotations.parsed(collection).get("total").intValue()).isZero();
        assertThat(FerryAnnotations.parsed(collection).has("first")).isFalse();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '!', quoteCharacter = '`', textBlock = """
            a made up motivation   ! "motivation":"classifying"      ! "motivation":"urn:pondering"            ! oa#motivatedBy
            no target              ! "target":[                      ! "via":[                                 ! oa#hasTarget
            two sources            ! "https://quay.example/ferry"    ! ["urn:a","urn:b"]                       ! oa#hasSource
            words that are missing ! "exact":                        ! "language":                             ! oa#exact
            a property out of place! "exact":                        ! "language":                             ! elements/1.1/language
            a negative position    ! "start":17                      ! "start":-17                             ! oa#start
            no position            ! "type":"TextPositionSelector"   ! "type":"XPathSelector"                  ! oa#hasSelector
            a third selector       ! "selector":[                    ! "selector":[{"type":"CssSelector"},     ! oa#hasSelector
            a body without a text  ! "value":"DIRECT"                ! "language":"en"                         ! rdf-syntax-ns#value
            a body of another class! "type":"TextualBody"            ! "type":"Image"                          ! oa#hasBody
            no time                ! "sourceDate":"2026              ! "sourceDate":"long ago, 2026            ! oa#sourceDate
            a collection uncounted ! "total":5                       ! "total":"many"                          ! activitystreams#totalItems
            a confidence beyond 1  ! "confidence":0.9                ! "confidence":1.9                        ! urn:onrecord:confidence
            """)
    void knowsWhatIsWrong(String what, String right, String wrong, String property) throws IOException {
        String collection = FerryAnnotations.of(folder, FerryArticle.analysis());
        assertThat(collection).contains(right);
        assertThat(LinkedData.violations(collection.replace(right, wrong), SHAPES))
                .anySatisfy(violation -> assertThat(violation).contains(property));
    }

    @ParameterizedTest
    @ValueSource(strings = {"motivation", "exact", "stance", "role", "total"})
    void knowsAKeyThatNoContextDefines(String key) throws IOException {
        String collection = FerryAnnotations.of(folder, FerryArticle.analysis());
        String misspelt = collection
                .replace("\"" + key + "\":", "\"" + key + "s\":")
                .replace(key + "s\":\"onrecord:", key + "\":\"onrecord:");
        assertThatThrownBy(() -> LinkedData.read(misspelt)).isInstanceOf(RiotException.class);
    }

    @Test
    void usesNoTermThatItsVocabularyDoesNotHave() throws IOException {
        String collection = FerryAnnotations.of(folder, FerryArticle.analysis());
        Set<String> known =
                LinkedData.terms(OA.class, AS.class, DC_11.class, DCTerms.class, FOAF.class, RDF.class, RDFS.class);
        assertThat(LinkedData.termsIn(collection))
                .hasSizeGreaterThan(25)
                .allMatch(term -> known.contains(term) || term.startsWith("urn:onrecord:"));
        assertThat(known).doesNotContain(OA.NS + "pondering");
    }

    @Test
    void definesNoTermOfTheModelAnew() {
        List<String> models = keys(context(), "/@context");
        assertThat(keys(OwnTerms.CONTEXT, "/1")).isNotEmpty().doesNotContainAnyElementsOf(models);
    }

    @Test
    void describesItsOwnTerms() throws IOException {
        String described = Files.readString(Path.of("../docs/exports.md"));
        assertThat(keys(OwnTerms.CONTEXT, "/1"))
                .filteredOn(term -> !term.equals("onrecord"))
                .allSatisfy(term -> assertThat(described).contains("`" + term + "`"));
    }

    private static List<String> keys(String json, String path) {
        return List.copyOf(JsonMapper.shared().readTree(json).at(path).propertyNames());
    }

    private static String context() {
        try (InputStream context = requireNonNull(LinkedData.class.getResourceAsStream("anno.jsonld"))) {
            return new String(context.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
