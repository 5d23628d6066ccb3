package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NetworkTest {
    private static final NetworkQuery ALL = new NetworkQuery(null, null, 1, 10);

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        keep(Told.at("file:///1.txt")
                .by("The Quay", "2026-01-15")
                .says("Ada Quill", "Osric Tarn should mend the reservoir")
                .says("Ada Quill", "the reservoir leaks and Tarn knows it")
                .says("Osric Tarn", "Quill may be right"));
        keep(Told.at("file:///2.txt")
                .by("The Larch", "2026-02-20")
                .says("Ada Quill", "nobody came")
                .says("Ida May", "it may rain"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void tellsWhichPublishersQuoteWhom() {
        assertThat(quoting(ALL))
                .containsExactly(
                        tuple("The Quay", "ada-quill", 2),
                        tuple("The Larch", "ada-quill", 1),
                        tuple("The Larch", "ida-may", 1),
                        tuple("The Quay", "osric-tarn", 1));
        assertThat(quoting(new NetworkQuery(null, null, 2, 10))).containsExactly(tuple("The Quay", "ada-quill", 2));
    }

    @Test
    void tellsItOfATimeAndOfThoseWhoSpeakMostInIt() {
        assertThat(quoting(new NetworkQuery("2026-02", null, 1, 10)))
                .containsExactly(tuple("The Larch", "ada-quill", 1), tuple("The Larch", "ida-may", 1));
        assertThat(quoting(new NetworkQuery(null, "2026-01", 1, 1))).containsExactly(tuple("The Quay", "ada-quill", 2));
    }

    @Test
    void tellsWhoSpeaksAboutWhom() {
        assertThat(archive.network().naming(ALL))
                .extracting(NamingEdge::key, NamingEdge::aboutKey, NamingEdge::statements)
                .containsExactly(tuple("ada-quill", "osric-tarn", 2), tuple("osric-tarn", "ada-quill", 1));
    }

    @Test
    void itsWordsFindTheStatementsThatItCounts() {
        NamingEdge edge = archive.network().naming(ALL).get(0);
        StatementQuery query = StatementQuery.ALL.withSpeaker(edge.key()).withWords(edge.words());
        assertThat(archive.search(query, 0, 10)).hasSize(edge.statements());
    }

    @Test
    void takesNoNameThatTwoShare() {
        keep(Told.at("file:///3.txt").says("Enid Tarn", "the ferry is late"));
        assertThat(archive.network().naming(ALL))
                .extracting(NamingEdge::aboutKey, NamingEdge::words, NamingEdge::statements)
                .contains(tuple("osric-tarn", "\"Osric Tarn\"", 1));
    }

    @Test
    void seesWhatHasChangedSinceItWasAskedLast() {
        try (Archive reader = Archive.openForReading(folder.resolve("archive.db"))) {
            assertThat(reader.network().quoting(ALL)).hasSize(4);
            archive.speakers().merge("ada-quill", "ida-may", Instant.parse("2026-03-05T08:00:00Z"));
            assertThat(reader.network().quoting(ALL)).hasSize(3);
            assertThat(archive.network().quoting(ALL))
                    .isEqualTo(reader.network().quoting(ALL));
        }
    }

    private List<Tuple> quoting(NetworkQuery query) {
        return archive.network().quoting(query).stream()
                .map(edge -> tuple(edge.publisher(), edge.key(), edge.statements()))
                .toList();
    }

    private void keep(Told told) {
        archive.keep(told.analysis(), Told.ORIGIN);
    }
}
