package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.spark.sql.Row;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How a job goes: what it writes, {@link JobOutputTest} has. */
class JobTest {
    @TempDir
    private Path folder;

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
        Files.writeString(news.resolve("1.jsonl"), Lines.BRIDGE);
        LocalSpark.run(folder.resolve("out"), news);
        List<Path> before = files("articles");

        Files.writeString(news.resolve("2.jsonl"), Lines.FERRY);
        LocalSpark.run(folder.resolve("out"), news);

        assertThat(files("articles")).containsAll(before).hasSize(before.size() + 1);
        assertThat(rows("articles", "batch", "address"))
                .containsExactly("00000|https://example.org/bridge", "00001|https://example.org/ferry");
    }

    @Test
    void what_a_killed_run_left_undone_is_done_anew() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        Files.writeString(news.resolve("1.jsonl"), Lines.BRIDGE);
        Files.writeString(news.resolve("2.jsonl"), Lines.FERRY);
        LocalSpark.run(folder.resolve("out"), 1, "text", news);

        Files.delete(folder.resolve("out/batches/batch=00001"));
        LocalSpark.run(folder.resolve("out"), 1, "text", news);

        assertThat(rows("articles", "batch", "address"))
                .containsExactly("00000|https://example.org/bridge", "00001|https://example.org/ferry");
    }

    @Test
    void a_missing_input_is_named() {
        assertThatThrownBy(() -> LocalSpark.run(folder.resolve("out"), folder.resolve("nothing")))
                .isInstanceOf(FileNotFoundException.class)
                .hasMessage(folder.resolve("nothing") + ": is not there");
    }

    @Test
    void a_second_job_leaves_the_folder_to_the_first() throws Exception {
        Path news = Files.writeString(folder.resolve("news.jsonl"), Lines.BRIDGE);
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

        LocalSpark.run(folder.resolve("out"), Files.writeString(folder.resolve("news.jsonl"), Lines.BRIDGE));
        assertThat(rows("articles", "address")).containsExactly("https://example.org/bridge");
    }

    @Test
    void a_folder_with_something_else_is_not_written_to() throws Exception {
        Files.writeString(folder.resolve("thesis.txt"), "years of work");

        assertThatThrownBy(() -> LocalSpark.run(folder, folder.resolve("thesis.txt")))
                .isInstanceOf(IOException.class)
                .hasMessage(folder + ": holds something else than the output of a job");
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
}
