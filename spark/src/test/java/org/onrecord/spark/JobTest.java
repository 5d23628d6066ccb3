package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.parquet.ParquetTableReader;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ArticleRows;

class JobTest {
    private static final String BRIDGE = """
            {"url": "https://example.org/bridge", "title": "Council puts off the bridge", "published": "2031-02-03", \
            "text": "“We have the steel,” said Tomas Rehn, the mayor. He promised that the bridge would open by June 2031."}
            """;
    private static final String FERRY = """
            {"url": "https://example.org/ferry", "title": "Ferry sails again 🚢", "published": "2031-02-04T09:30:00Z", \
            "text": "🚢 The ferry will sail again by May, Mara Lindqvist told the council. She falsely claimed that it was full."}
            """;
    private static final String UNDATED = """
            {"text": "The harbour office said that nobody had asked it."}
            """;

    @TempDir
    private Path folder;

    @Test
    void writes_articles_statements_and_forecasts_by_date() throws Exception {
        Path news = Files.writeString(folder.resolve("news.jsonl"), BRIDGE + FERRY + UNDATED);

        LocalSpark.run(folder.resolve("out"), news);

        assertThat(rows("articles", "date", "address"))
                .containsExactly(
                        "2031-02-03|https://example.org/bridge", "2031-02-04|https://example.org/ferry", "null|null");
        assertThat(rows("statements", "date", "speakers[0].name", "cueWords", "contentWords", "stance.value"))
                .containsExactly(
                        "2031-02-03|Tomas Rehn|promised|that the bridge would open by June 2031|NONE",
                        "2031-02-03|Tomas Rehn|said|“We have the steel,”|NONE",
                        "2031-02-04|Mara Lindqvist|falsely claimed|that it was full|REJECTS",
                        "2031-02-04|Mara Lindqvist|told|The ferry will sail again by May|NONE",
                        "null|harbour office|said|that nobody had asked it|NONE");
        assertThat(rows("forecasts", "kind", "holder[0].name", "`to`"))
                .containsExactly("PLEDGE|Tomas Rehn|2031-06-30", "PREDICTION|Mara Lindqvist|2031-05-31");
        assertThat(folder.resolve("out/articles/batch=00000/date=2031-02-03")).isDirectory();
    }

    @Test
    void reads_what_the_command_line_reads() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("news.jsonl"), BRIDGE + FERRY);
        Files.writeString(news.resolve("a plain text.txt"), "“It is late,” said Ida Falk.\n");
        Files.writeString(
                news.resolve("page.html"),
                "<html><body><article><h1>Late</h1><p>“It is late,” said Ida Falk,"
                        + " who keeps the lighthouse of the island.</p></article></body></html>");

        LocalSpark.run(folder.resolve("out"), news);

        assertThat(LocalSpark.articles(folder.resolve("out")).stream().map(ArticleRow::analysis))
                .containsExactlyInAnyOrderElementsOf(read(news));
    }

    @Test
    void what_it_writes_can_be_added_to_an_archive() throws Exception {
        Path news = Files.writeString(folder.resolve("news.jsonl"), BRIDGE + FERRY + UNDATED);
        LocalSpark.run(folder.resolve("out"), news);

        List<Analysis> added = new ArrayList<>();
        List<String> failures = new ArrayList<>();
        try (ArticleRows rows = new ParquetTableReader().articles(folder.resolve("out"), failures::add)) {
            rows.forEachRemaining(row -> added.add(row.analysis()));
        }

        assertThat(failures).isEmpty();
        assertThat(added).containsExactlyInAnyOrderElementsOf(read(news));
    }

    @Test
    void finds_the_pages_of_a_crawl() throws Exception {
        Path crawl = Files.write(folder.resolve("crawl.warc"), warc("https://example.org/late", """
                <html><head><title>Late</title></head><body><article><h1>Late</h1>
                <p>“It is late,” said Ida Falk, who keeps the lighthouse of the island.</p></article></body></html>
                """));

        LocalSpark.run(folder.resolve("out"), crawl);

        assertThat(rows("statements", "address", "speakers[0].name", "contentWords"))
                .containsExactly("https://example.org/late|Ida Falk|“It is late,”");
    }

    @Test
    void reads_parquet_by_the_names_of_its_columns() throws Exception {
        Path table = folder.resolve("table.parquet");
        LocalSpark.session()
                .sql("select '“It is late,” said Ida Falk.' as body, 'https://example.org/late' as url,"
                        + " date'2031-02-05' as published union all select null, 'https://example.org/none', null")
                .coalesce(1)
                .write()
                .parquet(table.toString());

        LocalSpark.run(folder.resolve("out"), 1 << 20, "body", table);

        assertThat(rows("statements", "date", "address", "speakers[0].name", "contentWords"))
                .containsExactly("2031-02-05|https://example.org/late|Ida Falk|“It is late,”");
        assertThat(rows("failures", "cause")).containsExactly("has no text");
    }

    @Test
    void keeps_what_cannot_be_read_with_its_cause() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("news.jsonl"), BRIDGE + "{broken\n" + FERRY);
        Files.writeString(news.resolve("empty.txt"), "");
        Files.write(news.resolve("cut.parquet"), new byte[] {'P', 'A', 'R', '1', 0, 1, 2, 3, 4, 5});

        String messages = LocalSpark.run(folder.resolve("out"), news);

        assertThat(LocalSpark.articles(folder.resolve("out"))).hasSize(2);
        assertThat(rows("failures", "input", "cause"))
                .satisfiesExactly(
                        cut -> assertThat(cut).isEqualTo(news + "/cut.parquet|is a damaged Parquet file, or none"),
                        empty -> assertThat(empty).isEqualTo(news + "/empty.txt|is empty"),
                        line -> assertThat(line).startsWith(news + "/news.jsonl: line 2|is no JSON object"));
        assertThat(messages).contains("3 inputs could not be read");
    }

    @Test
    void a_parquet_file_that_is_damaged_in_the_middle_costs_itself() throws Exception {
        Path table = folder.resolve("table");
        LocalSpark.session()
                .sql("select concat('“It is ', id, ' o’clock,” said Ida Falk.') as text from range(200)")
                .repartition(2)
                .write()
                .parquet(table.toString());
        Path damaged;
        try (Stream<Path> files = Files.list(table)) {
            damaged = files.filter(it -> it.toString().endsWith(".parquet"))
                    .findFirst()
                    .orElseThrow();
        }
        byte[] bytes = Files.readAllBytes(damaged);
        Arrays.fill(bytes, bytes.length / 4, bytes.length / 2, (byte) 7);
        Files.write(damaged, bytes);
        Files.deleteIfExists(damaged.resolveSibling("." + damaged.getFileName() + ".crc"));

        LocalSpark.run(folder.resolve("out"), table);

        assertThat(rows("failures", "input", "cause")).containsExactly(damaged + "|is a damaged Parquet file, or none");
        assertThat(LocalSpark.articles(folder.resolve("out"))).hasSizeBetween(90, 110);
    }

    @Test
    void run_again_it_reads_only_what_is_new() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("1.jsonl"), BRIDGE);
        LocalSpark.run(folder.resolve("out"), news);
        List<Path> before = files("articles");

        Files.writeString(news.resolve("2.jsonl"), FERRY);
        LocalSpark.run(folder.resolve("out"), news);

        assertThat(files("articles")).containsAll(before).hasSize(before.size() + 1);
        assertThat(rows("articles", "batch", "address"))
                .containsExactly("00000|https://example.org/bridge", "00001|https://example.org/ferry");
    }

    @Test
    void what_a_killed_run_left_undone_is_done_anew() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("1.jsonl"), BRIDGE);
        Files.writeString(news.resolve("2.jsonl"), FERRY);
        LocalSpark.run(folder.resolve("out"), 1, "text", news);

        Files.delete(folder.resolve("out/batches/batch=00001"));
        LocalSpark.run(folder.resolve("out"), 1, "text", news);

        assertThat(rows("articles", "batch", "address"))
                .containsExactly("00000|https://example.org/bridge", "00001|https://example.org/ferry");
    }

    @Test
    void groups_copies_into_stories() throws Exception {
        String story =
                "The ferry will sail again by May, Mara Lindqvist told the council on Monday, after a winter in which the"
                        + " islands had to do with a fishing boat and with what the neighbours could carry over the ice. Nobody had"
                        + " believed in it any more, she said, and the shipyard had asked for its money twice. The mayor of the"
                        + " largest island said that the new engine had been paid for by those who live there, and that the county"
                        + " had given nothing but advice. The harbour office denied this, and pointed at the quay, which it had"
                        + " mended in the autumn. Nobody was there to see it.";
        Path news = Files.writeString(
                folder.resolve("news.jsonl"),
                article("https://example.org/first", "2031-02-01", story)
                        + article("https://example.net/copy", "2031-02-02", "By our own reporter. " + story)
                        + article("https://example.com/cut", "2031-02-03", story.substring(0, story.length() * 3 / 5))
                        + BRIDGE);

        LocalSpark.run(folder.resolve("out"), news);

        List<String> first = rows("stories", "story", "address").stream()
                .filter(row -> row.contains("/first"))
                .toList();
        String id = first.get(0).split("\\|")[0];
        assertThat(rows("stories", "story", "address"))
                .contains(id + "|https://example.net/copy", id + "|https://example.com/cut")
                .hasSize(4)
                .noneMatch(row -> row.equals(id + "|https://example.org/bridge"));
    }

    @Test
    void a_missing_input_is_named() {
        assertThatThrownBy(() -> LocalSpark.run(folder.resolve("out"), folder.resolve("nothing")))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage(folder.resolve("nothing") + ": is not there");
    }

    @Test
    void a_second_job_leaves_the_folder_to_the_first() throws Exception {
        Path news = Files.writeString(folder.resolve("news.jsonl"), BRIDGE);
        OutputFolder first = OutputFolder.open(folder.resolve("out").toString(), new Configuration());
        Path beingWritten = Files.createDirectories(folder.resolve("out/articles/batch=00000"));

        assertThatThrownBy(() -> LocalSpark.run(folder.resolve("out"), news))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith(folder.resolve("out")
                        + ": another job writes to it; if that was killed, delete " + folder.resolve("out/_job-"));
        assertThat(beingWritten).exists();

        first.close();
        LocalSpark.run(folder.resolve("out"), news);
        assertThat(rows("articles", "address")).containsExactly("https://example.org/bridge");
    }

    @Test
    void a_job_that_fails_leaves_the_folder_to_the_next() throws Exception {
        assertThatThrownBy(() -> LocalSpark.run(folder.resolve("out"), folder.resolve("nothing")))
                .isInstanceOf(FileNotFoundException.class);

        LocalSpark.run(folder.resolve("out"), Files.writeString(folder.resolve("news.jsonl"), BRIDGE));
        assertThat(rows("articles", "address")).containsExactly("https://example.org/bridge");
    }

    @Test
    void a_folder_with_something_else_is_not_written_to() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> LocalSpark.run(folder, folder.resolve("thesis.txt")))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": holds something else than the output of a job");
    }

    private static String article(String url, String published, String text) {
        return "{\"url\": \"%s\", \"published\": \"%s\", \"text\": \"%s\"}%n".formatted(url, published, text);
    }

    /** The rows of a table in some columns, in their order. */
    private List<String> rows(String table, String... columns) {
        return LocalSpark.table(folder.resolve("out"), table).selectExpr(columns).collectAsList().stream()
                .map(JobTest::line)
                .sorted()
                .toList();
    }

    private static String line(Row row) {
        return row.mkString("|");
    }

    private List<Path> files(String table) throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out").resolve(table))) {
            return files.filter(file -> file.toString().endsWith(".parquet")).toList();
        }
    }

    private static List<Analysis> read(Path input) {
        List<Analysis> analyses = new ArrayList<>();
        try (Analyst analyst = Analyst.load();
                Inputs inputs = Inputs.of(List.of(input.toString()), System.in)) {
            inputs.forEachRemaining(it -> analyses.add(analyst.analyse(((Ingested.Success) it).article())));
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
