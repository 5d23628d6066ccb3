package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.parquet.ParquetTableReader;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ArticleRows;

/** What a job writes, of inputs of all kinds in one folder; a job takes seconds, so that one serves all tests. */
class JobOutputTest {
    private static final String UNDATED = """
            {"text": "The harbour office said that nobody had asked it."}
            """;
    private static final String FROM_LINES = "address like 'https://example.org/%' or uri like '%/news.jsonl%'";

    @TempDir
    private static Path folder;

    private static Path news;
    private static Path out;
    private static String messages;

    @BeforeAll
    static void run() throws Exception {
        news = Files.createDirectory(folder.resolve("news"));
        out = folder.resolve("out");
        Files.writeString(news.resolve("news.jsonl"), Lines.BRIDGE + "{broken\n" + Lines.FERRY + UNDATED);
        Files.writeString(news.resolve("stories.jsonl"), stories());
        Files.writeString(news.resolve("a plain text.txt"), "“It is late,” said Ida Falk.\n");
        Files.writeString(news.resolve("page.html"), page());
        Files.write(news.resolve("crawl.warc"), warc("https://crawl.example/late", page()));
        Files.writeString(news.resolve("empty.txt"), "");
        Files.write(news.resolve("cut.parquet"), new byte[] {'P', 'A', 'R', '1', 0, 1, 2, 3, 4, 5});

        messages = LocalSpark.run(out, news);
    }

    @Test
    void articles_statements_and_forecasts_are_written_by_date() {
        assertThat(rows("articles", FROM_LINES, "date", "address"))
                .containsExactly(
                        "2031-02-03|https://example.org/bridge", "2031-02-04|https://example.org/ferry", "null|null");
        assertThat(rows(
                        "statements",
                        FROM_LINES,
                        "date",
                        "speakers[0].name",
                        "cueWords",
                        "contentWords",
                        "stance.value"))
                .containsExactly(
                        "2031-02-03|Tomas Rehn|promised|that the bridge would open by June 2031|NONE",
                        "2031-02-03|Tomas Rehn|said|“We have the steel,”|NONE",
                        "2031-02-04|Mara Lindqvist|falsely claimed|that it was full|REJECTS",
                        "2031-02-04|Mara Lindqvist|told|The ferry will sail again by May|NONE",
                        "null|harbour office|said|that nobody had asked it|NONE");
        assertThat(rows("forecasts", FROM_LINES, "kind", "holder[0].name", "`to`"))
                .containsExactly("PLEDGE|Tomas Rehn|2031-06-30", "PREDICTION|Mara Lindqvist|2031-05-31");
        assertThat(out.resolve("articles/batch=00000/date=2031-02-03")).isDirectory();
    }

    @Test
    void articles_are_those_that_the_command_line_reads() throws Exception {
        assertThat(LocalSpark.articles(out).stream().map(ArticleRow::analysis))
                .containsExactlyInAnyOrderElementsOf(read(news));
    }

    @Test
    void articles_can_be_added_to_an_archive() throws Exception {
        List<Analysis> added = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (ArticleRows rows = new ParquetTableReader().articles(out, failures::add)) {
            rows.forEachRemaining(row -> added.add(row.analysis()));
        }

        assertThat(failures).isEmpty();
        assertThat(added).containsExactlyInAnyOrderElementsOf(read(news));
    }

    @Test
    void the_pages_of_a_crawl_are_found() {
        assertThat(rows(
                        "statements",
                        "address like 'https://crawl.example/%'",
                        "address",
                        "speakers[0].name",
                        "contentWords"))
                .containsExactly("https://crawl.example/late|Ida Falk|“It is late,”");
    }

    @Test
    void what_cannot_be_read_is_kept_with_its_cause() {
        assertThat(rows("failures", "true", "input", "cause"))
                .satisfiesExactly(
                        cut -> assertThat(cut).isEqualTo(news + "/cut.parquet|is a damaged Parquet file, or none"),
                        empty -> assertThat(empty).isEqualTo(news + "/empty.txt|is empty"),
                        line -> assertThat(line).startsWith(news + "/news.jsonl: line 2|is no JSON object"));
        assertThat(messages).contains("3 inputs could not be read");
    }

    @Test
    void copies_are_grouped_into_stories() {
        String inStories = "address like 'https://stories.example/%'";
        List<String> first = rows("stories", inStories, "story", "address").stream()
                .filter(row -> row.contains("/first"))
                .toList();
        String id = first.get(0).split("\\|")[0];

        assertThat(rows("stories", inStories, "story", "address"))
                .containsExactly(
                        id + "|https://stories.example/copy",
                        id + "|https://stories.example/cut",
                        id + "|https://stories.example/first");
        assertThat(rows("stories", "story = '" + id + "'", "address")).hasSize(3);
    }

    private static String stories() {
        String story =
                "The ferry will sail again by May, Mara Lindqvist told the council on Monday, after a winter in which the"
                        + " islands had to do with a fishing boat and with what the neighbours could carry over the ice. Nobody had"
                        + " believed in it any more, she said, and the shipyard had asked for its money twice. The mayor of the"
                        + " largest island said that the new engine had been paid for by those who live there, and that the county"
                        + " had given nothing but advice. The harbour office denied this, and pointed at the quay, which it had"
                        + " mended in the autumn. Nobody was there to see it.";
        return article("https://stories.example/first", "2031-02-01", story)
                + article("https://stories.example/copy", "2031-02-02", "By our own reporter. " + story)
                + article("https://stories.example/cut", "2031-02-03", story.substring(0, story.length() * 3 / 5));
    }

    private static String page() {
        return "<html><head><title>Late</title></head><body><article><h1>Late</h1><p>“It is late,” said Ida Falk,"
                + " who keeps the lighthouse of the island.</p></article></body></html>";
    }

    private static String article(String url, String published, String text) {
        return "{\"url\": \"%s\", \"published\": \"%s\", \"text\": \"%s\"}%n".formatted(url, published, text);
    }

    /** The rows of a table that meet a condition, in some columns, in their order. */
    private static List<String> rows(String table, String condition, String... columns) {
        return LocalSpark.table(out, table).where(condition).selectExpr(columns).collectAsList().stream()
                .map(row -> row.mkString("|"))
                .sorted()
                .toList();
    }

    private static List<Analysis> read(Path input) {
        List<Analysis> analyses = new ArrayList<>();
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(List.of(input.toString()), System.in)) {
            inputs.forEachRemaining(it -> {
                if (it instanceof Ingested.Success success) {
                    analyses.add(analyst.analyse(success.article()));
                }
            });
        }
        return analyses;
    }

    private static byte[] warc(String uri, String page) throws IOException {
        byte[] body = page.getBytes(StandardCharsets.UTF_8);
        byte[] http = ("HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + body.length
                        + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        record.write(("WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: " + uri
                        + "\r\nWARC-Date: 2031-02-05T00:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:11111111-1111-1111-1111-111111111111>\r\n"
                        + "Content-Type: application/http; msgtype=response\r\nContent-Length: "
                        + (http.length + body.length) + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
        record.write(http);
        record.write(body);
        record.write("\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
        return record.toByteArray();
    }
}
