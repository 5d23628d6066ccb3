package org.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.Passage;
import org.onrecord.archive.StatementQuery;

/** No words that somebody types are an error. */
class SearchFuzzTest {
    private static final int ALL = 100;
    private static final int SOME = 5;

    @TempDir
    static Path folder;

    private static Archive archive;

    @BeforeAll
    static void open() {
        archive = Archive.openForReading(SmallArchive.in(folder));
    }

    @AfterAll
    static void close() {
        archive.close();
    }

    @FuzzTest(maxDuration = "")
    void words(byte[] bytes) {
        String words = new String(bytes, UTF_8);
        StatementQuery query = StatementQuery.ALL.withWords(words);
        List<FoundStatement> found = archive.search(query, 0, ALL);
        assertThat(archive.searchBehind(query, null, ALL)).containsExactlyInAnyOrderElementsOf(found);
        assertThat(archive.search(query.withSpeaker("Ines Vold"), 0, ALL)).isSubsetOf(found);
        found.forEach(statement -> checkHighlights(statement, words));
        archive.quoting(words);
        archive.suggestions().words(words, SOME);
    }

    private static void checkHighlights(FoundStatement statement, String words) {
        assertThat(archive.highlighted(statement, words).stream()
                        .map(Passage::words)
                        .collect(Collectors.joining()))
                .isEqualTo(statement.words());
    }

    @FuzzTest(maxDuration = "")
    void names(byte[] bytes) {
        String name = new String(bytes, UTF_8);
        List<FoundStatement> all = archive.search(StatementQuery.ALL, 0, ALL);
        assertThat(archive.search(StatementQuery.ALL.withSpeaker(name), 0, ALL)).isSubsetOf(all);
        assertThat(archive.search(StatementQuery.ALL.withPublisher(name), 0, ALL))
                .isSubsetOf(all);
        archive.speakers().called(name);
        archive.speakers().profile(name);
        archive.suggestions().speakers(name, SOME);
        archive.suggestions().publishers(name, SOME);
    }
}
