package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Analysis;

/** Nothing that was reported as kept is lost when the program is killed, and the next run goes on. */
class KillTest {
    private static final int KILLS = 50;

    @TempDir
    Path folder;

    private Path archive;
    private final List<String> reported = new ArrayList<>();

    @BeforeEach
    void name() {
        archive = folder.resolve("archive.db");
    }

    @Test
    void killedAtAnyMomentTheArchiveIsWhole() throws Exception {
        Path undisturbed = folder.resolve("undisturbed.db");
        run(undisturbed, Integer.MAX_VALUE, 0);
        Map<String, List<String>> expected = Tables.dump(undisturbed);
        reported.clear();

        Random random = new Random(20260302);
        int kills = 0;
        int finished = 0;
        while (kills < KILLS || finished == 0) {
            int lines = random.nextInt(12);
            boolean isKilled = !run(archive, lines, random.nextInt(lines == 0 ? 500 : 20));
            if (isKilled) {
                kills++;
                requireWhole();
            } else {
                finished++;
                assertThat(Tables.dump(archive)).isEqualTo(expected);
                beginAnew();
            }
        }
    }

    private void requireWhole() throws Exception {
        if (!Files.exists(archive) || Tables.dump(archive).isEmpty()) { // killed before there were tables
            assertThat(reported).isEmpty();
            return;
        }
        assertThat(Tables.integrity(archive)).containsExactly("ok");
        Map<String, List<Analysis>> versions = IntStream.range(0, Keeping.ARTICLES)
                .mapToObj(Keeping::article)
                .collect(Collectors.groupingBy(analysis -> analysis.article().uri()));
        try (Archive opened = Archive.openForReading(archive)) {
            for (Map.Entry<String, List<Analysis>> article : versions.entrySet()) {
                opened.analysis(article.getKey())
                        .ifPresent(kept -> assertThat(article.getValue())
                                .extracting(analysis -> withStoryOf(analysis, kept))
                                .contains(kept));
            }
            assertThat(opened.counts().get("versions")).isGreaterThanOrEqualTo(reported.size());
            assertThat(reported)
                    .allSatisfy(uri -> assertThat(opened.analysis(uri)).isPresent());
        }
    }

    private static Analysis withStoryOf(Analysis analysis, Analysis kept) {
        return new Analysis(
                analysis.article().withStory(kept.article().story()),
                analysis.speakers(),
                analysis.attributions(),
                analysis.forecasts());
    }

    private void beginAnew() throws IOException {
        reported.clear();
        for (String end : List.of("", "-wal", "-shm")) {
            Files.deleteIfExists(Path.of(archive + end));
        }
    }

    /**
     * Runs {@link Keeping}, and kills it so many milliseconds after it printed so many lines.
     *
     * @return whether it came to its end before
     */
    private boolean run(Path file, int lines, int milliseconds) throws Exception {
        Process process = JavaProgram.start(Keeping.class, folder, file.toString());
        try (BufferedReader output = process.inputReader()) {
            assertThat(output.readLine()).isEqualTo("begins");
            List<String> printed = new ArrayList<>();
            output.lines().limit(lines).forEach(printed::add);
            process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
            process.toHandle().destroyForcibly(); // leaves what it printed, other than the process itself
            process.waitFor();
            output.lines().forEach(printed::add);
            boolean isAtItsEnd = printed.remove("ends");
            reported.addAll(printed);
            return isAtItsEnd;
        }
    }
}
