package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;
import org.onrecord.Forecast;
import org.onrecord.Metadata;

class ArticleVersionsTest {
    private static final String DAM = "file:///dam.txt";

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void open() {
        archive = Archive.open(folder.resolve("archive.db"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void anArticleHasItsVersionsTheOldestFirst() {
        archive.keep(
                Told.at(DAM)
                        .by("The Quay", "2026-03-02")
                        .says("Ada Quill", "the wall is safe")
                        .analysis(),
                Told.ORIGIN);
        archive.keep(
                Told.at(DAM)
                        .by("The Quay", "2026-03-03")
                        .says("Ada Quill", "the wall is not safe")
                        .analysis(),
                Told.ORIGIN);

        assertThat(archive.articles().versions(DAM))
                .extracting(
                        ArticleVersion::number, version -> version.metadata().published(), ArticleVersion::readAt)
                .containsExactly(
                        tuple(1, "2026-03-02", Told.ORIGIN.readAt()), tuple(2, "2026-03-03", Told.ORIGIN.readAt()));
        assertThat(archive.articles().versions("file:///nowhere.txt")).isEmpty();
    }

    @Test
    void anOldVersionIsReadAsItWas() {
        archive.keep(Told.at(DAM).says("Ada Quill", "the wall is safe").analysis(), Told.ORIGIN);
        archive.keep(Told.at(DAM).says("Ada Quill", "the wall is not safe").analysis(), Told.ORIGIN);
        long old = archive.articles().versions(DAM).get(0).id();

        assertThat(archive.articles().analysis(old).orElseThrow().article().text())
                .isEqualTo("Ada Quill said the wall is safe.\n");
        assertThat(archive.articles().statements(old))
                .extracting(FoundStatement::words)
                .containsExactly("the wall is safe");
        assertThat(archive.articles().analysis(old + 10)).isEmpty();
    }

    @Test
    void statementsStandInTheOrderOfTheTextAndCopiesToo() {
        archive.keep(flood("file:///a.txt", "The Quay"), Told.ORIGIN);
        archive.keep(flood("file:///b.txt", "The Larch"), Told.ORIGIN);
        long copy = archive.articles().versions("file:///b.txt").get(0).id();

        assertThat(archive.articles().statements(copy))
                .extracting(FoundStatement::local, FoundStatement::article)
                .containsExactly(tuple("a1", "file:///b.txt"), tuple("a2", "file:///b.txt"));
    }

    @Test
    void copiesAreTheOtherArticlesOfTheStory() {
        archive.keep(flood("file:///a.txt", "The Quay"), Told.ORIGIN);
        archive.keep(flood("file:///b.txt", "The Larch"), Told.ORIGIN);
        archive.keep(Told.at(DAM).says("Ada Quill", "the wall is safe").analysis(), Told.ORIGIN);

        assertThat(archive.articles().copies("file:///b.txt"))
                .containsExactly(new ArticleCopy("file:///a.txt", metadata("The Quay"), true));
        assertThat(archive.articles().copies("file:///a.txt"))
                .containsExactly(new ArticleCopy("file:///b.txt", metadata("The Larch"), false));
        assertThat(archive.articles().copies(DAM)).isEmpty();
    }

    @Test
    void forecastsAreThoseOfTheLedger() {
        archive.keep(foreseen("the wall will hold"), Told.ORIGIN);
        archive.keep(foreseen("the wall will break"), Told.ORIGIN);
        List<ArticleVersion> versions = archive.articles().versions(DAM);

        FoundForecast forecast = Objects.requireNonNull(
                archive.articles().forecasts(versions.get(1).id()).get("f1"));
        assertThat(forecast).isEqualTo(archive.forecast(forecast.key()));
        assertThat(forecast.words()).isEqualTo("the wall will break");
        assertThat(archive.articles().forecasts(versions.get(0).id())).isEmpty();
    }

    private static Analysis foreseen(String words) {
        return Told.at(DAM)
                .says("Ada Quill", words)
                .foresees(Forecast.Kind.PREDICTION, Forecast.Certainty.LIKELY, "2026-12-31")
                .analysis();
    }

    private static Metadata metadata(String publisher) {
        return Metadata.NONE.withLanguage("en").withPublisher(publisher).withPublished("2026-03-02");
    }

    private static Analysis flood(String uri, String publisher) {
        return Told.at(uri)
                .by(publisher, "2026-03-02")
                .says(
                        "Ada Quill",
                        "the wall above the mill has held through eleven winters and will hold through this one")
                .says("Bo Larch", "nobody in the valley sleeps well when the river reaches the second step of the quay")
                .writes(
                        "The council meets again on Tuesday in the old grain hall, and the ferry stays at its berth until then.")
                .analysis();
    }
}
