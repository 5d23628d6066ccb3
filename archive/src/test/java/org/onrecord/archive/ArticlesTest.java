package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Speaker;

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
    void handsOnAllAnalysesInTheOrderInWhichTheyWereKept() {
        List<String> told = new ArrayList<>();
        archive.articles()
                .forEach(
                        ArticleQuery.ALL,
                        article -> told.add(article.identity() + " "
                                + article.analysis().article().metadata().published() + " "
                                + article.analysis().attributions().size()));
        assertThat(told)
                .containsExactly(
                        "file:///undated.txt null 1",
                        "file:///1.txt 2026-01-15 3",
                        "file:///2.txt 2026-02-20 1",
                        "file:///3.txt 2026-03-02 1");
        assertThat(archive.articles().count(ArticleQuery.ALL)).isEqualTo(4);
    }

    @Test
    void handsOnWhatIsAskedFor() {
        ArticleQuery quay = new ArticleQuery("the quay", "2026-03", null);
        List<String> told = new ArrayList<>();
        archive.articles().forEach(quay, article -> told.add(article.identity()));
        assertThat(told).containsExactly("file:///3.txt");
        assertThat(archive.articles().count(quay)).isEqualTo(1);
    }

    @Test
    void handsOnWhatWasThereWhenItBegan() {
        List<String> told = new ArrayList<>();
        try (Archive reader = Archive.openForReading(folder.resolve("archive.db"))) {
            reader.articles().forEach(ArticleQuery.ALL, article -> {
                keep(Told.at("file:///late-" + told.size() + ".txt").says("Cy Moor", "late"));
                told.add(article.identity());
                assertThat(reader.articles().count(ArticleQuery.ALL)).isEqualTo(4);
            });
            assertThat(told).hasSize(4);
            assertThat(reader.articles().count(ArticleQuery.ALL)).isEqualTo(8);
        }
    }

    @Test
    void namesTheSpeakerWithWhomOneIsMerged() {
        archive.speakers().merge("ada-quill", "cy-moor", Instant.parse("2026-04-01T00:00:00Z"));
        assertThat(archive.analysis("file:///3.txt").orElseThrow().speakers())
                .extracting(Speaker::key)
                .containsExactly("ada-quill");
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
