package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MappingIterator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON-LD that stands in a page. It is read as search engines read it, line breaks in strings and commas too many
 * included, since no reader of the page sees what is wrong with it. Comments, and
 * with them CDATA marks, are skipped; a value that breaks off is left out.
 */
public final class JsonScripts {
    /** Of all scripts together, in UTF-16; a tree takes many times the memory of its text. */
    private static final int LONGEST = 4 << 20;

    private static final int DEEPEST = 100;

    private static final Pattern WRAPPING = Pattern.compile("<!--|-->|<!\\[CDATA\\[|]]>");

    private static final JsonMapper MAPPER = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxDocumentLength(LONGEST)
                            .build())
                    .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
                    .enable(JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER)
                    .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
                    .enable(JsonReadFeature.ALLOW_MISSING_VALUES)
                    .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
                    .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS)
                    .build())
            .build();

    private JsonScripts() {}

    /** The values at the top of each script. */
    public static List<JsonNode> of(Document page) {
        List<JsonNode> values = new ArrayList<>();
        int left = LONGEST;
        for (Element script : page.select("script[type~=(?i)ld\\+json]")) {
            String data = script.data();
            if (data.length() <= left) {
                left -= data.length();
                read(WRAPPING.matcher(data).replaceAll(" "), values);
            }
        }
        return values;
    }

    private static void read(String script, List<JsonNode> values) {
        String json = script.contains("\"") ? script : Parser.unescapeEntities(script, false);
        try (MappingIterator<JsonNode> each = MAPPER.readerFor(JsonNode.class).readValues(json)) {
            while (each.hasNextValue()) {
                values.add(each.nextValue());
            }
        } catch (JacksonException e) {
            // the page has other things to say of itself
        }
    }
}
