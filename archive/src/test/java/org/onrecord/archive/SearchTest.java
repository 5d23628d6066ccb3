package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Span;
import org.onrecord.Stance;

class SearchTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        keep(Told.at("file:///1.txt")
                .by("The Quay", "2026-01-15")
                .says("Ada Quill", "the dam is safe and will stay safe")
                .says("Bo Larch", "nobody looked at the dams"));
        keep(Told.at("file:///2.txt")
                .by("The Larch", "2026-02-20T09:00:00Z")
                .says("Ada Quill", "the treaty’s text is secret", new Stance(Stance.Value.DOUBTS, new Span(0, 3), 0.8))
                .says("Cy Moor", "the valley will pay"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @ParameterizedTest
    @CsvSource({
        "dam, 2",
        "DAM safe, 1",
        "'\"will stay safe\"', 1",
        "'\"stay will safe\"', 0",
        "val*, 1",
        "treaty's, 1",
        "dam NOT safe, 1",
        "dam AND NOT safe, 1",
        "treaty OR valley, 2",
        "(treaty OR dam) will, 1",
        "nothing, 0",
        "'', 0",
        "'?!', 0",
        "'\"', 0",
        "'NEAR(', 0",
        "'dam AND', 2",
        "'words:dam', 0",
        "'OR ) dam ((', 2"
    })
    void findsByWords(String words, int number) {
        assertThat(archive.search(StatementQuery.ALL.withWords(words), 0, 10)).hasSize(number);
    }

    @Test
    void findsWithMoreBracketsThanTheIndexTakes() {
        assertThat(words(StatementQuery.ALL.withWords("(".repeat(500) + "dam" + ")".repeat(500) + " safe")))
                .containsExactly("the dam is safe and will stay safe");
        assertThat(words(StatementQuery.ALL.withWords("valley NOT (dam ".repeat(100))))
                .containsExactly("the valley will pay");
    }

    @Test
    void findsBySpeakerWithAliasesPublisherDatesAndStance() {
        assertThat(words(StatementQuery.ALL.withSpeaker("ada quill")))
                .containsExactly("the treaty’s text is secret", "the dam is safe and will stay safe");
        assertThat(words(StatementQuery.ALL.withSpeaker("Quill").withPublisher("the quay")))
                .containsExactly("the dam is safe and will stay safe");
        assertThat(words(StatementQuery.ALL.withSince("2026-02"))).hasSize(2);
        assertThat(words(StatementQuery.ALL.withUntil("2026-01"))).hasSize(2);
        assertThat(words(StatementQuery.ALL.withSince("2026-02-20").withUntil("2026-02-20")))
                .hasSize(2);
        assertThat(words(StatementQuery.ALL.withStance(Stance.Value.DOUBTS)))
                .containsExactly("the treaty’s text is secret");
    }

    @Test
    void putsTheLikestFirstButNotTheBareWord() {
        keep(Told.at("file:///3.txt")
                .says("Ada Quill", "the ferry")
                .says("Ada Quill", "the ferry to the island will not sail before May")
                .says(
                        "Ada Quill",
                        "nobody who waits in the rain on the quay for a ferry, as some did on Monday and many"
                                + " more on the days before, will be told by the harbour office when the next one"
                                + " comes, or why it does not"));
        assertThat(words(StatementQuery.ALL.withWords("ferry")))
                .element(0)
                .isEqualTo("the ferry to the island will not sail before May");
    }

    @Test
    void tellsWhoSpeaksAndWhere() {
        FoundStatement found =
                archive.search(StatementQuery.ALL.withWords("valley"), 0, 10).get(0);
        assertThat(found.voices()).containsExactly(new NamedSpeaker("Cy Moor", "cy-moor"));
        assertThat(found.metadata().publisher()).isEqualTo("The Larch");
        assertThat(found.article()).isEqualTo("file:///2.txt");
        assertThat(found.copies()).isEmpty();
    }

    @Test
    void givesPages() {
        List<FoundStatement> all = archive.search(StatementQuery.ALL, 0, 10);
        assertThat(archive.search(StatementQuery.ALL, 0, 3)).isEqualTo(all.subList(0, 3));
        assertThat(archive.search(StatementQuery.ALL, 3, 3)).isEqualTo(all.subList(3, 4));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "dam, ''", "'', Ada Quill", "dam, Ada Quill"})
    void givesAllPartByPart(String words, String speaker) {
        keep(Told.at("file:///3.txt").says("Ada Quill", "dam and dam"));
        StatementQuery query = StatementQuery.ALL
                .withWords(words.isEmpty() ? null : words)
                .withSpeaker(speaker.isEmpty() ? null : speaker);
        List<FoundStatement> parts = new ArrayList<>();
        List<FoundStatement> part = archive.searchBehind(query, null, 1);
        while (!part.isEmpty()) {
            parts.addAll(part);
            part = archive.searchBehind(query, part.get(0), 1);
        }
        List<FoundStatement> all = archive.search(query, 0, 10);
        if (words.isEmpty()) {
            assertThat(parts).isEqualTo(all);
        } else {
            assertThat(parts).containsExactlyInAnyOrderElementsOf(all);
        }
    }

    @Test
    void marksTheWordsInAnyOfTheirForms() {
        FoundStatement found = archive.search(StatementQuery.ALL.withWords("looking dam"), 0, 1)
                .get(0);
        assertThat(archive.highlighted(found, "looking dam"))
                .containsExactly(
                        new Passage("nobody ", false),
                        new Passage("looked", true),
                        new Passage(" at the ", false),
                        new Passage("dams", true));
        assertThat(archive.highlighted(found, "?")).containsExactly(new Passage("nobody looked at the dams", false));
    }

    @Test
    void countsAStatementOfOneStoryOnce() {
        String story =
                "It rained for a week in the valley of the Larch, and the wall behind the old mill is wet again, which"
                        + " nobody in the town hall had foreseen when the budget was cut in half and the two engineers"
                        + " were let go.";
        keep(Told.at("file:///3.txt").by("The Quay", "2026-03-01").writes(story).says("Di Fen", "the wall is wet"));
        keep(Told.at("file:///4.txt")
                .by("The Larch", "2026-03-02")
                .writes(story)
                .says("Di Fen", "the wall is wet"));
        keep(Told.at("file:///5.txt")
                .by("The Moor", "2026-03-03")
                .writes("Two herons were seen at the weir on Sunday morning, the first since the old ferry was sold to"
                        + " a museum.")
                .says("Di Fen", "the wall is wet"));

        assertThat(archive.search(StatementQuery.ALL.withSpeaker("Di Fen"), 0, 10))
                .extracting(found -> found.article() + " " + found.copies())
                .containsExactly("file:///5.txt []", "file:///3.txt [file:///4.txt]");

        keep(Told.at("file:///3.txt").by("The Quay", "2026-03-01").writes(story).says("Di Fen", "the wall is dry"));
        assertThat(words(StatementQuery.ALL.withSpeaker("Di Fen")))
                .containsExactlyInAnyOrder("the wall is wet", "the wall is wet", "the wall is dry");
    }

    @Test
    void noStatementIsPreparedForEachSpeaker() throws SQLException {
        try (Sql sql = new Sql(DriverManager.getConnection("jdbc:sqlite:" + folder.resolve("archive.db")))) {
            Search search = new Search(sql);
            for (String speaker : List.of("Ada Quill", "Bo Larch", "Cy Moor")) {
                assertThat(search.find(StatementQuery.ALL.withSpeaker(speaker), 0, 10))
                        .isNotEmpty();
                search.find(StatementQuery.ALL.withSpeaker(speaker).withWords("dam"), 5 * sql.prepared(), 900);
            }
            int before = sql.prepared();

            assertThat(search.find(StatementQuery.ALL.withSpeaker("Di Fen"), 0, 10))
                    .isEmpty();
            keep(Told.at("file:///3.txt").by("The Moor", "2026-02-21").says("Di Fen", "the dam is wet"));
            assertThat(search.find(StatementQuery.ALL.withSpeaker("Di Fen"), 0, 10))
                    .hasSize(1);
            assertThat(search.find(StatementQuery.ALL.withSpeaker("Di Fen").withWords("dam"), 0, 1000))
                    .hasSize(1);
            assertThat(sql.prepared()).isLessThanOrEqualTo(before + 1); // nobody of a name is a list of its own
        }
    }

    private void keep(Told told) {
        archive.keep(told.analysis(), Told.ORIGIN);
    }

    private List<String> words(StatementQuery query) {
        return archive.search(query, 0, 10).stream().map(FoundStatement::words).toList();
    }
}
