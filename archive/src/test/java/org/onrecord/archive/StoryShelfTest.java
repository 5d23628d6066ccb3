package org.onrecord.archive;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.story.Sketch;

class StoryShelfTest {
    @TempDir
    private Path folder;

    @Test
    void aNewVersionIsFoundByItsOwnWordsAlone() throws SQLException {
        Path file = folder.resolve("archive.db");
        Article older = article("dam", 1);
        Article newer = article("lock", 200);
        try (Archive archive = Archive.open(file)) {
            archive.keep(of(older), Told.ORIGIN);
            archive.keep(of(newer), Told.ORIGIN);
        }

        assertThat(Tables.column(file, "SELECT value FROM band ORDER BY value"))
                .isEqualTo(bands(newer))
                .isNotEqualTo(bands(older));
    }

    @Test
    void anArticleIsPutAwayWithoutReadingTheBandsOfAllOthers() throws SQLException {
        Path file = folder.resolve("archive.db");
        Archive.open(file).close();

        assertThat(Tables.rows(file, "EXPLAIN QUERY PLAN " + StoryShelf.FORGET.replace("?", "1")))
                .allSatisfy(step -> assertThat(step).doesNotContain("SCAN"));
    }

    @Test
    void ofManyCopiesTheFirstAreReadAndAllAreOfOneStory() throws SQLException {
        Path file = folder.resolve("archive.db");
        try (Archive archive = Archive.open(file)) {
            for (int copy = 0; copy < 40; copy++) {
                archive.keep(of(article("file:///%d.txt".formatted(copy), "dam", 1)), Told.ORIGIN);
            }
        }

        String band = bands(article("dam", 1)).get(0);
        assertThat(Tables.column(
                        file, StoryShelf.SHARING.replaceFirst("\\?", band).replaceFirst("\\?", "40")))
                .hasSize(32)
                .startsWith("1", "2", "3")
                .endsWith("32");
        assertThat(Tables.column(file, "SELECT DISTINCT story FROM article")).containsExactly("1");
    }

    private static Article article(String word, int first) {
        return article("file:///dam.txt", word, first);
    }

    /** Of so many words that it has all bands. */
    private static Article article(String uri, String word, int first) {
        return Article.of(
                uri, IntStream.range(first, first + 150).mapToObj(i -> word + i).collect(joining(" ")));
    }

    private static Analysis of(Article article) {
        return new Analysis(article, List.of(), List.of(), List.of());
    }

    private static List<String> bands(Article article) {
        return LongStream.of(Sketch.of(article).bands())
                .sorted()
                .mapToObj(Long::toString)
                .toList();
    }
}
