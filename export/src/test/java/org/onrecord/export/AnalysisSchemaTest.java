package org.onrecord.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Speaker;
import org.onrecord.Stance;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is written is what the schema describes, and the schema allows nothing else. */
class AnalysisSchemaTest {
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(
                    Objects.requireNonNull(AnalysisJson.class.getResourceAsStream("analysis.schema.json")),
                    InputFormat.JSON);

    @Test
    void describesAnAnalysisThatHasEverything() {
        assertThat(errors(parsed(Examples.full()))).isEmpty();
    }

    @Test
    void describesAnAnalysisThatFoundNothing() {
        assertThat(errors(parsed(Examples.empty()))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("objects")
    void wantsEachKeyAndNoOther(String path) {
        JsonNode complete = parsed(Examples.full());
        for (String key : complete.at(path).propertyNames()) {
            JsonNode without = complete.deepCopy();
            ((ObjectNode) without.at(path)).remove(key);
            assertThat(errors(without)).as("%s without %s", path, key).isNotEmpty();
        }
        JsonNode more = complete.deepCopy();
        ((ObjectNode) more.at(path)).put("more", 1);
        assertThat(errors(more)).as("%s with more", path).isNotEmpty();
    }

    static List<String> objects() {
        return List.of(
                "",
                "/article",
                "/speakers/0",
                "/speakers/0/mentions/0",
                "/attributions/0",
                "/attributions/0/source/0",
                "/attributions/0/stance",
                "/attributions/0/stance/evidence",
                "/forecasts/0",
                "/forecasts/0/span",
                "/forecasts/0/condition");
    }

    @ParameterizedTest
    @MethodSource("choices")
    void namesEachChoice(String path, Enum<?>[] choices) {
        List<String> named = SCHEMA.getSchemaNode()
                .at(path)
                .valueStream()
                .filter(choice -> !choice.isNull())
                .map(JsonNode::asString)
                .toList();
        assertThat(named).containsExactly(Stream.of(choices).map(Enum::name).toArray(String[]::new));
    }

    static Stream<Arguments> choices() {
        return Stream.of(
                Arguments.of("/$defs/speaker/properties/kind/enum", Speaker.Kind.values()),
                Arguments.of("/$defs/attribution/properties/kind/enum", Attribution.Kind.values()),
                Arguments.of("/$defs/attribution/properties/type/enum", Attribution.Type.values()),
                Arguments.of("/$defs/attribution/properties/determinacy/enum", Attribution.Determinacy.values()),
                Arguments.of("/$defs/stance/properties/value/enum", Stance.Value.values()),
                Arguments.of("/$defs/forecast/properties/kind/enum", Forecast.Kind.values()),
                Arguments.of("/$defs/forecast/properties/certainty/enum", Forecast.Certainty.values()));
    }

    private static List<Error> errors(JsonNode analysis) {
        return SCHEMA.validate(analysis);
    }

    private static JsonNode parsed(Analysis analysis) {
        return JsonMapper.shared().readTree(AnalysisJson.line(analysis));
    }
}
