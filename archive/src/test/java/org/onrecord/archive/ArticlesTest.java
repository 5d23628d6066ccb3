package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ArticlesTest {
    private static final String STORY =
            "It rained for a week in the valley of the Larch, and the wall behind the old mill is wet again, which"
                    + " nobody in the town hall had foreseen when the budget was cut in half and the two engineers were"
                    + " let go.";

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        keep(Told.at("file:///undated.txt").says("Bo Larch", "nobody looked"));
        keep(Told.at("file:///1.txt")
                .by("The Quay", "2026-01-15")
                .writes(STORY)
                .says("Ada Quill", "the dam is safe")
                .says("Bo Larch", "it is not")
                .says("Bo Larch", "ask the engineers"));
        keep(Told.at("file:///2.txt")
                .by("The Larch", "2026-02-20")
                .writes(STORY)
                .says("Ada Quill", "the dam is safe"));
        keep(Told.at("file:///3.txt").by("The Quay", "2026-03-01").says("Cy Moor", "one"));
        keep(Told.at("file:///3.txt").by("The Quay", "2026-03-02").says("Cy Moor", "two"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void listsTheNewestFirstAndThoseWithoutADateLast() {
        assertThat(identities(ArticleQuery.ALL))
                .containsExactly("file:///3.txt", "file:///2.txt", "file:///1.txt", "file:///undated.txt");
        assertThat(archive.articles().newest(ArticleQuery.ALL, 1, 2))
                .extracting(ListedArticle::identity)
                .containsExactly("file:///2.txt", "file:///1.txt");
    }

    @Test
    void findsByPublisherAndDates() {
        assertThat(identities(new ArticleQuery("the quay", null, null)))
                .containsExactly("file:///3.txt", "file:///1.txt");
        assertThat(identities(new ArticleQuery(null, "2026-02", "2026-02"))).containsExactly("file:///2.txt");
    }

    @Test
    void tellsHowMuchThereIsOfAnArticle() {
        assertThat(archive.articles().newest(ArticleQuery.ALL, 0, 10))
                .extracting(article -> "%d statements, %d speakers, %d versions, %d copies"
                        .formatted(article.statements(), article.speakers(), article.versions(), article.copies()))
                .containsExactly(
                        "1 statements, 1 speakers, 2 versions, 0 copies",
                        "1 statements, 1 speakers, 1 versions, 1 copies",
                        "3 statements, 2 speakers, 1 versions, 1 copies",
                        "1 statements, 1 speakers, 1 versions, 0 copies");
    }

    private List<String> identities(ArticleQuery query) {
        return archive.articles().newest(query, 0, 10).stream()
                .map(ListedArticle::identity)
                .toList();
    }

    private void keep(Told told) {
        archive.keep(told.analysis(), Told.ORIGIN);
    }
}
