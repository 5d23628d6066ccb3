package org.onrecord.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the module that reads tables is missing. */
class AnalysedArticlesTest {
    @TempDir
    private Path folder;

    @Test
    void a_folder_of_tables_is_told_from_others() throws IOException {
        String job = table("job/articles/batch=00000/date=2031-02-03/part-00000.zstd.parquet");
        String export = table("export/articles/articles.parquet");
        String news = table("news/articles/ferry.html");

        AnalysedArticles analysed =
                AnalysedArticles.in(List.of(job, news, "", "-", export, "https://courier.example/"));

        assertThat(analysed.paths()).containsExactly(job + "/articles", export + "/articles");
        assertThat(analysed.others()).containsExactly(news, "", "-", "https://courier.example/");
    }

    @Test
    void a_line_says_how_to_build_along_what_reads_it() throws IOException {
        String export = table("export/articles/articles.parquet");
        List<String> failures = new ArrayList<>();

        AnalysedArticles.in(List.of(export)).forEach(row -> {}, failures::add);

        assertThat(failures)
                .containsExactly(
                        export + ": is a folder of Parquet tables; ONRECORD_WITH=parquet ./onrecord … reads it");
    }

    /** The folder that is named first in a path. */
    private String table(String path) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.createFile(file);
        return folder.resolve(Path.of(path).getName(0)).toString();
    }
}
