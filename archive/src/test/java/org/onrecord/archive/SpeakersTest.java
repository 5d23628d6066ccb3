package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SpeakersTest {
    private static final Instant NOW = Instant.parse("2026-03-05T08:00:00Z");

    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        keep(Told.at("file:///1.txt")
                .by("The Quay", "2026-01-15")
                .says("Ada Quill", "the reservoir is full")
                .says("Ada Quill", "the reservoir leaks")
                .says("Adelaide Quill", "it rained"));
        keep(Told.at("file:///2.txt").by("The Larch", "2026-02-20").says("Ada Quill", "nobody came"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void tellsWhoSpeaksMost() {
        assertThat(archive.speakers().most(0, 10))
                .extracting(SpeakerCount::key, SpeakerCount::statements, SpeakerCount::articles)
                .containsExactly(tuple("ada-quill", 3, 2), tuple("adelaide-quill", 1, 1));
        assertThat(archive.speakers().called("quill"))
                .extracting(SpeakerCount::name)
                .containsExactly("Ada Quill", "Adelaide Quill");
    }

    @Test
    void takesNoWordForATopicThatSaysLittleByItself() {
        keep(Told.at("file:///topics.txt")
                .by("The Quay", "2026-03-01")
                .says("Bela Moss", "they would have a harbour before the flood")
                .says("Bela Moss", "they would have no harbour before the war"));
        assertThat(archive.speakers().profile("bela-moss").orElseThrow().topics())
                .containsExactly("harbour");
    }

    @Test
    void showsOneSpeakerOverAllArticles() {
        SpeakerProfile profile = archive.speakers().profile("ada-quill").orElseThrow();
        assertThat(profile.names()).containsExactly("Ada Quill", "Quill");
        assertThat(profile.byMonth()).isEqualTo(Map.of("2026-01", 2, "2026-02", 1));
        assertThat(profile.byPublisher().keySet()).containsExactly("The Quay", "The Larch");
        assertThat(profile.topics()).containsExactly("reservoir");
        assertThat(profile.first())
                .isNotNull()
                .extracting(FoundStatement::words)
                .isEqualTo("the reservoir is full");
        assertThat(profile.latest())
                .isNotNull()
                .extracting(FoundStatement::words)
                .isEqualTo("nobody came");
        assertThat(archive.speakers().profile("nobody")).isEmpty();
    }

    @Test
    void whoIsMergedSpeaksAsOneUntilItIsUndone() {
        archive.speakers().merge("ada-quill", "adelaide-quill", NOW);

        assertThat(archive.speakers().most(0, 10))
                .extracting(SpeakerCount::statements)
                .containsExactly(4);
        assertThat(statements("Adelaide Quill")).hasSize(4);
        assertThat(archive.speakers().profile("ada-quill").orElseThrow().names())
                .containsExactly("Ada Quill", "Adelaide Quill", "Quill");
        keep(Told.at("file:///3.txt").says("Adelaide Quill", "the ferry is late"));
        assertThat(statements("ada-quill")).hasSize(5);

        assertThat(archive.speakers().undo(NOW)).contains("that adelaide-quill is ada-quill");
        assertThat(statements("ada-quill")).hasSize(3);
        assertThat(archive.speakers().undo(NOW)).isEmpty();
    }

    @Test
    void whoIsSplitSpeaksAsTwoAlsoWhenTheArticleChanges() {
        String other = archive.speakers().split("ada-quill", List.of("file:///2.txt"), NOW);

        assertThat(statements("ada-quill")).hasSize(2);
        assertThat(statements(other)).containsExactly("nobody came");
        keep(Told.at("file:///2.txt").by("The Larch", "2026-02-20").says("Ada Quill", "many came"));
        assertThat(statements(other)).containsExactly("many came");

        archive.speakers().undo(NOW);
        assertThat(statements("ada-quill")).hasSize(3);
    }

    @Test
    void theirWordsAreFoundWhoeverTheyAreAfterwards() {
        archive.speakers().merge("ada-quill", "adelaide-quill", NOW);
        assertThat(statements("ada-quill", "it OR nobody")).containsExactlyInAnyOrder("it rained", "nobody came");
        archive.speakers().undo(NOW);
        assertThat(statements("ada-quill", "it OR nobody")).containsExactly("nobody came");

        String other = archive.speakers().split("ada-quill", List.of("file:///2.txt"), NOW);
        assertThat(statements(other, "it OR nobody")).containsExactly("nobody came");
        keep(Told.at("file:///2.txt").by("The Larch", "2026-02-20").says("Ada Quill", "nobody stayed"));
        assertThat(statements("ada-quill", "nobody")).isEmpty();
        archive.speakers().undo(NOW);
        assertThat(statements("ada-quill", "nobody")).containsExactly("nobody stayed");
    }

    @Test
    void theCountsFollowWhateverHappens() throws SQLException {
        archive.speakers().merge("ada-quill", "adelaide-quill", NOW);
        archive.speakers().split("ada-quill", List.of("file:///2.txt"), NOW);
        keep(Told.at("file:///1.txt").by("The Quay", "2026-01-15").says("Adelaide Quill", "it snowed"));
        keep(Told.at("file:///2.txt").by("The Larch", "2026-02-20").says("Bo Larch", "somebody came"));
        keep(Told.at("file:///3.txt").says("Ada Quill", "the ferry is late").says("Ada Quill", "the ferry is here"));
        archive.speakers().undo(NOW);

        assertThat(Tables.column(
                        folder.resolve("archive.db"),
                        "SELECT person || ' ' || statements || ' ' || articles FROM voice ORDER BY person"))
                .isEqualTo(Tables.column(
                        folder.resolve("archive.db"),
                        "SELECT s.person || ' ' || count(*) || ' ' || count(DISTINCT a.version) FROM spoken s"
                                + " JOIN attribution a ON a.id = s.attribution GROUP BY s.person ORDER BY s.person"));
        assertThat(archive.speakers().most(0, 10))
                .extracting(SpeakerCount::key, SpeakerCount::statements, SpeakerCount::articles)
                .containsExactly(tuple("ada-quill", 3, 2), tuple("bo-larch", 1, 1));
    }

    @Test
    void remembersWhatWasDecidedByHand() {
        archive.speakers().merge("ada-quill", "adelaide-quill", NOW);
        String other = archive.speakers().split("ada-quill", List.of("file:///2.txt"), NOW);
        archive.speakers().undo(NOW.plusSeconds(60));

        assertThat(archive.speakers().identityChanges())
                .extracting(
                        IdentityChange::kind, IdentityChange::key, IdentityChange::otherKey, IdentityChange::articles)
                .containsExactly(
                        tuple(IdentityChange.Kind.SPLIT, "ada-quill", other, List.of("file:///2.txt")),
                        tuple(IdentityChange.Kind.MERGE, "ada-quill", "adelaide-quill", List.of()));
        assertThat(archive.speakers().identityChanges())
                .extracting(IdentityChange::undoneAt)
                .containsExactly(NOW.plusSeconds(60), null);
    }

    @Test
    void showsWhatHelpsToTellSpeakersApart() {
        assertThat(archive.speakers().articlesOf("ada-quill", 0, 10))
                .extracting(SpeakerArticle::article, SpeakerArticle::statements)
                .containsExactly(tuple("file:///2.txt", 1), tuple("file:///1.txt", 2));
        assertThat(archive.speakers().articlesOf("ada-quill", 1, 10)).hasSize(1);
        assertThat(archive.speakers().alike("ada-quill", 10))
                .extracting(SpeakerCount::key)
                .containsExactly("adelaide-quill");
    }

    @Test
    void refusesWhatIsNotKnown() {
        assertThatThrownBy(() -> archive.speakers().merge("ada-quill", "nobody", NOW))
                .hasMessage("there is no speaker 'nobody'");
        assertThatThrownBy(() -> archive.speakers().merge("ada-quill", "ada-quill", NOW))
                .hasMessage("'ada-quill' and 'ada-quill' are the same already");
        assertThatThrownBy(() -> archive.speakers().split("ada-quill", List.of("file:///9.txt"), NOW))
                .hasMessage("there is no article 'file:///9.txt'");
    }

    private void keep(Told told) {
        archive.keep(told.analysis(), Told.ORIGIN);
    }

    private List<String> statements(String speaker) {
        return statements(StatementQuery.ALL.withSpeaker(speaker));
    }

    private List<String> statements(String speaker, String words) {
        return statements(StatementQuery.ALL.withSpeaker(speaker).withWords(words));
    }

    private List<String> statements(StatementQuery query) {
        return archive.search(query, 0, 10).stream().map(FoundStatement::words).toList();
    }
}
