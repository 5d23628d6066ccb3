package org.onrecord.parquet;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.table.ArticleRow;
import org.onrecord.table.ArticleRows;
import org.onrecord.table.TableReader;

class ParquetTableReaderTest {
    @TempDir
    private Path folder;

    private final List<String> failures = new ArrayList<>();

    @Test
    void what_is_written_reads_back_equal() throws IOException {
        write(folder, Ferry.analysis(), Ferry.empty());

        assertThat(analyses(folder)).containsExactly(Ferry.analysis(), Ferry.empty());
        assertThat(failures).isEmpty();
    }

    @Test
    void a_row_has_its_date_and_its_model() throws IOException {
        write(folder, Ferry.analysis());

        assertThat(rows(folder)).containsExactly(Ferry.row());
    }

    @Test
    void the_batches_of_a_job_are_read_in_the_order_of_their_names() throws IOException {
        job("batch=00001/date=__HIVE_DEFAULT_PARTITION__", Ferry.empty());
        job("batch=00000/date=2031-02-03", Ferry.analysis());
        finish("batch=00000");
        finish("batch=00001");

        assertThat(analyses(folder)).containsExactly(Ferry.analysis(), Ferry.empty());
    }

    @Test
    void a_batch_that_the_job_has_not_finished_is_left_out() throws IOException {
        job("batch=00000/date=2031-02-03", Ferry.analysis());
        job("batch=00001/date=2031-02-03", Ferry.empty());
        finish("batch=00000");

        assertThat(analyses(folder)).containsExactly(Ferry.analysis());
        assertThat(failures)
                .containsExactly(
                        folder.resolve("articles/batch=00001") + ": is left out, since the job has not finished it");
    }

    @Test
    void what_begins_with_an_underscore_or_a_dot_is_no_table() throws IOException {
        write(folder, Ferry.empty());
        Files.writeString(folder.resolve("articles/_metadata.parquet"), "");
        Files.createDirectories(folder.resolve("articles/_temporary/0"));
        Files.writeString(folder.resolve("articles/_temporary/0/part.parquet"), "");
        Files.writeString(folder.resolve("articles/.articles.parquet.crc"), "");

        assertThat(analyses(folder)).containsExactly(Ferry.empty());
        assertThat(failures).isEmpty();
    }

    @Test
    void a_damaged_file_costs_one_line_and_the_rest_goes_on() throws IOException {
        write(folder, Ferry.analysis());
        Path articles = folder.resolve("articles");
        byte[] whole = Files.readAllBytes(articles.resolve("articles.parquet"));
        Files.write(articles.resolve("a.parquet"), Arrays.copyOf(whole, whole.length / 2));
        Files.write(articles.resolve("b.parquet"), new byte[0]);
        Files.writeString(articles.resolve("c.parquet"), "The ferry will sail again.");
        byte[] scrambled = whole.clone();
        Arrays.fill(scrambled, 4, 400, (byte) 7);
        Files.write(articles.resolve("d.parquet"), scrambled);

        assertThat(analyses(folder)).containsExactly(Ferry.analysis());
        assertThat(failures)
                .containsExactly(
                        articles.resolve("a.parquet") + ": is no Parquet file, or one that ends early",
                        articles.resolve("b.parquet") + ": is empty",
                        articles.resolve("c.parquet") + ": is no Parquet file, or one that ends early",
                        articles.resolve("d.parquet") + ": is damaged; of its 1 articles 0 could be read");
    }

    @Test
    void another_table_is_none_of_articles() throws IOException {
        write(folder, Ferry.analysis());
        Path strange = folder.resolve("articles/statements.parquet");
        Files.move(folder.resolve("statements/statements.parquet"), strange);

        assertThat(analyses(folder)).containsExactly(Ferry.analysis());
        assertThat(failures).containsExactly(strange + ": is no table of articles: it has no column provenance");
    }

    @Test
    void the_bytes_that_are_read_are_those_of_the_files_in_the_end() throws IOException {
        write(folder, Ferry.analysis(), Ferry.empty());

        try (ArticleRows rows = new ParquetTableReader().articles(folder, failures::add)) {
            assertThat(rows.bytesRead()).isZero();
            rows.forEachRemaining(row -> {});
            assertThat(rows.bytesRead()).isEqualTo(Files.size(folder.resolve("articles/articles.parquet")));
        }
    }

    @Test
    void a_program_finds_the_reader_where_the_module_is() {
        assertThat(ServiceLoader.load(TableReader.class)).hasOnlyElementsOfType(ParquetTableReader.class);
    }

    private List<ArticleRow> rows(Path output) {
        List<ArticleRow> result = new ArrayList<>();
        try (ArticleRows rows = new ParquetTableReader().articles(output, failures::add)) {
            rows.forEachRemaining(result::add);
        }
        return result;
    }

    private List<Analysis> analyses(Path output) {
        return rows(output).stream().map(ArticleRow::analysis).toList();
    }

    private static void write(Path output, Analysis... analyses) throws IOException {
        try (ParquetTableWriter tables = new ParquetTableWriter(output)) {
            for (Analysis analysis : analyses) {
                tables.write(ArticleRow.of(analysis, Ferry.MODEL));
            }
        }
    }

    private void job(String partition, Analysis analysis) throws IOException {
        Path written = folder.resolve("written");
        write(written, analysis);
        Path partitionFolder =
                Files.createDirectories(folder.resolve("articles").resolve(partition));
        Files.move(written.resolve("articles/articles.parquet"), partitionFolder.resolve("part-00000.zstd.parquet"));
    }

    private void finish(String batch) throws IOException {
        Files.writeString(folder.resolve("articles").resolve(batch).resolve("_SUCCESS"), "", UTF_8);
    }
}
