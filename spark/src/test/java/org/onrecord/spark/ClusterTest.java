package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The job on a standalone cluster of two worker processes, started as spark-submit starts it: by its main class. */
class ClusterTest {
    private static final int ARTICLES = 400;

    @TempDir
    private Path folder;

    @Test
    @Timeout(value = 8, unit = TimeUnit.MINUTES)
    void a_worker_killed_in_the_middle_costs_no_article_and_doubles_none() throws Exception {
        Path news = Files.createDirectory(folder.resolve("news"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(news.resolve(i + ".txt"), article(i));
        }
        try (Cluster cluster = new Cluster(folder.resolve("spark"), 2);
                SubmittedJob job = SubmittedJob.start(cluster, folder.resolve("out"), news)) {
            job.awaitReading();
            cluster.kill(1);

            assertThat(job.exitCode()).isZero();
            assertThat(job.log()).contains("Lost executor");
        }
        assertThat(LocalSpark.articles(folder.resolve("out")))
                .extracting(article -> article.uri().replaceAll(".*/|\\.txt", ""))
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, ARTICLES).mapToObj(String::valueOf).toList());
        assertThat(LocalSpark.table(folder.resolve("out"), "statements").count())
                .isEqualTo(3 * ARTICLES);
    }

    private static String article(int number) {
        return """
                Ferry number %d sails again

                “The ferry will sail again by May,” said Mara Lindqvist, the harbour master of island number %d.

                She denied that the quay had been left to rot. The mayor said that nobody had asked the county for money.
                """.formatted(number, number);
    }
}
