package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Source;

class JsonTest {
    @Test
    void readsAnObjectALine() {
        assertThat(
                        read(
                                "{\"text\": \"He said no.\"}\n\n  \r\n{\"text\": \"She said yes.\"}\r\n{\"text\": \"They said so.\"}"))
                .containsExactly(
                        "file:///news.jsonl#line=1 = He said no.",
                        "file:///news.jsonl#line=4 = She said yes.",
                        "file:///news.jsonl#line=5 = They said so.");
    }

    @Test
    void readsAnArray() {
        assertThat(read("[{\"text\": \"He said no.\"}, 3, [1],\n{\"text\": \"She said yes.\"}]"))
                .containsExactly(
                        "file:///news.jsonl#/0 = He said no.",
                        "news.jsonl: item 2: is no JSON object",
                        "news.jsonl: item 3: is no JSON object",
                        "file:///news.jsonl#/3 = She said yes.");
    }

    @Test
    void readsObjectsOfSeveralLines() {
        assertThat(read("{\n  \"text\": \"He said no.\"\n}\n")).containsExactly("file:///news.jsonl = He said no.");
        assertThat(read("{\"title\": \"A\",\n  \"text\": \"He said no.\"}\n{\"text\":\n\"She said yes.\"}"))
                .containsExactly("file:///news.jsonl = He said no.", "file:///news.jsonl#item=2 = She said yes.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text",
                "Text",
                "body",
                "content",
                "maintext",
                "article_text",
                "articleBody",
                "full_text",
                "raw_text",
                "article"
            })
    void knowsTheNamesForTheText(String name) {
        assertThat(read("{\"id\": {\"text\": \"no\"}, \"" + name + "\": \"He said no.\"}"))
                .containsExactly("file:///news.jsonl#line=1 = He said no.");
    }

    @Test
    void prefersTheLikeliestName() {
        assertThat(read("{\"content\": \"no\", \"text\": \"He said no.\", \"body\": \"no\"}"))
                .containsExactly("file:///news.jsonl#line=1 = He said no.");
        assertThat(read("{\"text\": \"\", \"body\": \"He said no.\"}"))
                .containsExactly("file:///news.jsonl#line=1 = He said no.");
    }

    @Test
    void readsWhatIsKnownOfAnArticle() throws IOException {
        String object = """
                {"headline": "The lock", "authors": ["Ada Quill", {"name": "Tom Reed"}], "source_domain": "quay.example",
                 "date_publish": "2031-02-03 04:05:06", "updated_at": 1928000000, "url": "https://quay.example/lock",
                 "uri": "id:1", "language": "en_GB", "paragraphs": [{"text": "no"}], "body": ["He said no.", "", "She left."]}
                """.replace("\n", "");
        Article article = article(object);

        assertThat(article.text()).isEqualTo("He said no.\n\nShe left.");
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "The lock",
                        "Ada Quill, Tom Reed",
                        "quay.example",
                        "2031-02-03T04:05:06",
                        "2031-02-04T19:33:20Z",
                        "https://quay.example/lock",
                        "en-GB"));
    }

    @Test
    void takesAsKnownOnlyWhatIsWhatItSeems() throws IOException {
        Metadata metadata = article(
                        "{\"text\": \"He said no.\", \"author\": \"By Ada Quill\", \"date\": \"soon\", \"url\": \"lock\","
                                + " \"language\": \"English, mostly\", \"publisher\": null, \"title\": \" \"}")
                .metadata();

        assertThat(metadata).isEqualTo(Metadata.NONE.withByline("Ada Quill").withLanguage("en"));
    }

    @Test
    void makesOneLineOfATitleAndLeavesOutWhatIsNoDay() throws IOException {
        Metadata metadata = article("{\"text\": \"He said no.\", \"title\": \"The\\nlock\\u0000 \\ud83d\","
                        + " \"published\": \"2031-02-30\", \"modified\": \"2031-02-03T25:00:00\"}")
                .metadata();

        assertThat(metadata)
                .isEqualTo(Metadata.NONE.withTitle("The lock \uFFFD").withLanguage("en"));
    }

    @Test
    void writesTheSignForALostLetterWhereOnlyHalfOfOneIs() throws IOException {
        assertThat(article("{\"text\": \"He said no\\ud83d.\"}").text()).isEqualTo("He said no\uFFFD.");
    }

    @Test
    void readsMarkupAsAPage() throws IOException {
        String text = "{\"title\": \"The lock\", \"content\": {\"rendered\": \"<p>He said <em>no</em>.</p>\"}}";
        Source page = Reading.first(Json.open(source(text)));

        assertThat(page.bytes()).hasContent("<!DOCTYPE html><article><p>He said <em>no</em>.</p></article>");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.known().title()).isEqualTo("The lock");
        assertThat(page.uri()).isEqualTo("file:///news.jsonl#line=1");
    }

    @Test
    void leavesSignsInATextAlone() {
        assertThat(read("{\"text\": \"If a < b and b > c, he said no.\"}"))
                .containsExactly("file:///news.jsonl#line=1 = If a < b and b > c, he said no.");
    }

    @Test
    void readsWhatOnrecordWrites() throws IOException {
        Article article = article(
                "{\"article\": {\"id\": \"1\", \"uri\": \"file:///lock.txt\", \"title\": \"The lock\", \"byline\":"
                        + " null, \"publisher\": \"The Quay\", \"published\": \"2031-02-03\", \"provenance\": [], \"markup\": []},"
                        + " \"text\": \"He said <p>no</p>.\"}");

        assertThat(article.text()).isEqualTo("He said <p>no</p>.");
        assertThat(article.metadata())
                .isEqualTo(Metadata.NONE
                        .withTitle("The lock")
                        .withPublisher("The Quay")
                        .withPublished("2031-02-03")
                        .withLanguage("en"));
    }

    @Test
    void losesOnlyTheLineThatIsBroken() {
        assertThat(read("{\"text\": \"He said no.\"}\n{\"text\": \"He\n[1]\n7\n{\"text\": no}\n{\"a\": 1}\n{} {}\n"
                        + "{\"text\": \"\u0422\u0430\u043A \u043E\u043D \u0441\u043A\u0430\u0437\u0430\u043B\"}\n"
                        + "{\"text\": \"She said yes.\"}"))
                .satisfiesExactly(
                        line -> assertThat(line).isEqualTo("file:///news.jsonl#line=1 = He said no."),
                        line -> assertThat(line).isEqualTo("news.jsonl: line 2: ends early"),
                        line -> assertThat(line).isEqualTo("news.jsonl: line 3: is no JSON object"),
                        line -> assertThat(line).isEqualTo("news.jsonl: line 4: is no JSON object"),
                        line -> assertThat(line).startsWith("news.jsonl: line 5: is no JSON object ("),
                        line -> assertThat(line).isEqualTo("news.jsonl: line 6: has no text"),
                        line -> assertThat(line).isEqualTo("news.jsonl: line 7: is more than one JSON object"),
                        line -> assertThat(line).startsWith("news.jsonl: line 8: is not in English"),
                        line -> assertThat(line).isEqualTo("file:///news.jsonl#line=9 = She said yes."));
    }

    @Test
    void readsWhatIsWholeOfABrokenArray() {
        assertThat(read("[{\"text\": \"He said no.\"}, {\"text\": \"She"))
                .containsExactly("file:///news.jsonl#/0 = He said no.", "news.jsonl: item 2: ends early");
    }

    @Test
    void saysThatItDoesNotKnowTheOrderOfTheBytes() {
        assertThat(read("\0{\0\0\n[1]"))
                .singleElement()
                .asString()
                .startsWith("news.jsonl: is no JSON object (Unsupported UCS-4");
        assertThat(read("\0{\0\0\n{\"text\": \"He said no.\"}"))
                .satisfiesExactly(
                        line -> assertThat(line).startsWith("news.jsonl: line 1: is no JSON object (Unsupported UCS-4"),
                        line -> assertThat(line).isEqualTo("file:///news.jsonl#line=2 = He said no."));
    }

    @Test
    void readsNoFurtherWhereTheBeginningHoldsNoArticles() {
        String end = "news.jsonl: has no articles at its beginning, and is not read further";

        assertThat(read("{\"a\": 1}\n".repeat(1000))).hasSize(101).last().isEqualTo(end);
        assertThat(read("[{\"a\": 1}" + ", 7".repeat(1000) + "]"))
                .hasSize(101)
                .last()
                .isEqualTo(end);
        assertThat(read("{\"text\": \"He said no.\"}\n" + "{\"a\": 1}\n".repeat(1000)))
                .hasSize(1001);
    }

    @Test
    void boundsLengthAndDepth() {
        String tooMuch = "is longer or deeper than what is read as one article";

        assertThat(read("{\"text\": \"" + "a".repeat(9 << 20) + "\"}\n{\"text\": \"He said no.\"}"))
                .containsExactly("news.jsonl: line 1: " + tooMuch, "file:///news.jsonl#line=2 = He said no.");
        assertThat(read("{\"a\": " + "[".repeat(100_000) + "\n{\"text\": \"He said no.\"}"))
                .containsExactly("news.jsonl: line 1: " + tooMuch, "file:///news.jsonl#line=2 = He said no.");
        assertThat(read("{\"a\": \"" + "a".repeat(9 << 20) + "\", \"text\": \"He said no.\"}"))
                .containsExactly("file:///news.jsonl#line=1 = He said no.");
    }

    private static List<String> read(String json) {
        return Reading.read(Json::open, source(json));
    }

    private static Article article(String json) throws IOException {
        return ((Success) Objects.requireNonNull(Json.open(source(json)).next())).article();
    }

    private static Source source(String json) {
        return Reading.source("news.jsonl", json.getBytes(UTF_8));
    }
}
