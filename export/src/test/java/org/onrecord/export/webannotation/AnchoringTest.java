package org.onrecord.export.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.Span;
import org.onrecord.export.linkeddata.FerryArticle;
import tools.jackson.databind.JsonNode;

/** Who has the text finds the very same place by either selector. */
class AnchoringTest {

    @Test
    void findsEachTargetInOnePlaceOnly(@TempDir Path folder) throws IOException {
        JsonNode collection = FerryAnnotations.parsed(FerryAnnotations.of(folder, FerryArticle.analysis()));
        assertThat(collection
                        .at("/first/items")
                        .valueStream()
                        .flatMap(annotation -> annotation.get("target").valueStream()))
                .hasSize(18)
                .allSatisfy(target -> {
                    JsonNode words = target.at("/selector/0");
                    JsonNode position = target.at("/selector/1");
                    TextQuote quote = new TextQuote(
                            words.get("prefix").asString(),
                            words.get("exact").asString(),
                            words.get("suffix").asString());
                    assertFound(
                            FerryArticle.TEXT,
                            quote,
                            new Span(
                                    position.get("start").intValue(),
                                    position.get("end").intValue()));
                });
    }

    @ParameterizedTest
    @MethodSource("monotonousTexts")
    void takesAsMuchAroundAsThatNeeds(String text) {
        QuotedText quoted = new QuotedText(text);
        int length = text.codePointCount(0, text.length());
        for (int start = 0; start < length; start += 7) {
            Span span = new Span(start, Math.min(length, start + 3));
            assertFound(text, quoted.quote(span), span);
        }
    }

    /** In which the same few characters come again and again; some of them take two units of UTF-16. */
    static Stream<String> monotonousTexts() {
        Random random = new Random(7);
        String[] characters = {"a", " ", "\n", "🎉", "🚢"};
        return Stream.of(3, 40, 200, 1_000)
                .flatMap(length -> Stream.of(1, 2, 4, 5)
                        .map(kinds -> random.ints(length, 0, kinds)
                                .mapToObj(i -> characters[characters.length - 1 - i])
                                .collect(Collectors.joining())));
    }

    private static void assertFound(String text, TextQuote quote, Span span) {
        String around = quote.prefix() + quote.exact() + quote.suffix();
        int place = text.indexOf(around);
        assertThat(place).isNotNegative().isEqualTo(text.lastIndexOf(around));
        int start = text.codePointCount(0, place + quote.prefix().length());
        assertThat(new Span(
                        start,
                        start + quote.exact().codePointCount(0, quote.exact().length())))
                .isEqualTo(span);
    }
}
