package org.onrecord.archive;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
    @TempDir
    private Path folder;

    private Archive archive;

    @BeforeEach
    void fill() {
        archive = Archive.open(folder.resolve("archive.db"));
        keep(Told.at("file:///1.txt")
                .by("The Quay", "2026-01-15")
                .says("Ada Quill", "the dam is safe and will stay safe")
                .says("Bo Larch", "nobody looked at the dams, or the damage")
                .says("Émile Quay", "the dams are old"));
        keep(Told.at("file:///2.txt").by("Larch & Quarry", "2026-02-20").says("Bo Larch", "the valley will pay"));
    }

    @AfterEach
    void close() {
        archive.close();
    }

    @Test
    void knowsSpeakersByTheBeginningOfAnyWordWhoSpeaksMostFirst() {
        assertThat(speakers("lar")).containsExactly("Bo Larch");
        assertThat(speakers("q")).containsExactly("Ada Quill", "Émile Quay");
        assertThat(speakers("emi")).containsExactly("Émile Quay");
        assertThat(speakers("qui ad")).containsExactly("Ada Quill");
        assertThat(speakers("larch ada")).isEmpty();
    }

    @Test
    void knowsWhoWasMergedByTheOtherName() {
        archive.speakers().merge("bo-larch", "ada-quill", Told.ORIGIN.readAt());
        assertThat(speakers("quill")).containsExactly("Bo Larch");
    }

    @Test
    void knowsPublishersByAnyWord() {
        assertThat(archive.suggestions().publishers("qua", 5)).containsExactly("Larch & Quarry", "The Quay");
        assertThat(archive.suggestions().publishers("uay", 5)).isEmpty();
    }

    @Test
    void completesTheLastWord() {
        assertThat(archive.suggestions().words("da", 5)).containsExactly("dams", "dam", "damage");
        assertThat(archive.suggestions().words("old Dam", 5)).containsExactly("old dams");
        assertThat(archive.suggestions().words("dam", 1)).containsExactly("dams");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\"", "?!", "NEAR(", "a", "(", "[", "AND"})
    void suggestsNothingForWhatHasNoWord(String typed) {
        assertThat(archive.suggestions().words(typed, 5)).isEmpty();
        assertThat(archive.suggestions().speakers(typed, 5).size()).isLessThan(2);
    }

    private List<String> speakers(String typed) {
        return archive.suggestions().speakers(typed, 5).stream()
                .map(SpeakerCount::name)
                .toList();
    }

    private void keep(Told told) {
        archive.keep(told.analysis(), Told.ORIGIN);
    }
}
