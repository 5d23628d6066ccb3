package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Each line of an article is a paragraph; ❰…❱ is what the page sets off as a block quotation. */
class MarkedBlocksTest {
    private static final String BLOCK = "The wall is safe. It was safe for thirty years.";

    @Test
    void belongsToWhomTheLineBeforeAnnounces() {
        assertThat(found("⟨Renzi⟩ ⟪wrote⟫ to the board:\n❰" + BLOCK + "❱\nThe board has not replied."))
                .containsExactly("Renzi | wrote | " + BLOCK);
    }

    @Test
    void belongsToWhoSpeaksLastWhereNothingAnnouncesIt() {
        assertThat(found("⟨Renzi⟩ ⟪answered⟫ ⟦the board⟧ on Tuesday.\n❰" + BLOCK + "❱\nNobody replied."))
                .containsExactly("Renzi | answered | the board", "Renzi | answered | " + BLOCK);
    }

    @Test
    void hasAllItsParagraphs() {
        assertThat(found("⟨Renzi⟩ ⟪wrote⟫:\n❰" + BLOCK + "\nI looked at it myself.\nNobody else did.❱\nIt rained."))
                .containsExactly("Renzi | wrote | " + BLOCK + " … I looked at it myself. … Nobody else did.");
    }

    @Test
    void belongsToTheOneWhoSigns() {
        assertThat(found("It rained.\n❰" + BLOCK + "\n— Ada Renzi, an engineer❱\nNobody replied."))
                .containsExactly("Ada Renzi, an engineer |  | " + BLOCK);
    }

    @Test
    void isNothingWhereOnlyANameIsSetOff() {
        assertThat(found("It rained.\n❰— Ada Renzi, an engineer❱\nNobody replied."))
                .isEmpty();
        assertThat(found("It rained.\n❰" + BLOCK + "❱\n❰— Ada Renzi, an engineer❱"))
                .containsExactly("Ada Renzi, an engineer |  | " + BLOCK);
    }

    @Test
    void isSomebodysEvenIfNobodyIsNamed() {
        List<Draft> found = drafts(Drawn.of("It rained.\n❰" + BLOCK + "❱\nNobody replied."));

        assertThat(found).hasSize(1);
        assertThat(found.get(0).block()).isTrue();
        assertThat(found.get(0).source()).isEmpty();
    }

    @Test
    void keepsWhatTheQuotedSpeakerReports() {
        assertThat(found("⟨Renzi⟩ ⟪wrote⟫:\n❰⟨₂The mayor⟩ ⟪₂says⟫ that ⟦₂the wall is safe⟧.❱\nIt rained."))
                .containsExactly(
                        "The mayor | says | the wall is safe", "Renzi | wrote | The mayor says that the wall is safe.");
    }

    @Test
    void takesTheWholeBlockWhereTheNetworkHasItsBeginning() {
        assertThat(found("⟨Renzi⟩ ⟪wrote⟫:\n❰⟦The wall is safe.⟧ It was safe for years.❱\nIt rained."))
                .containsExactly("Renzi | wrote | The wall is safe. It was safe for years.");
    }

    @Test
    void changesNothingWithoutSuchBlocks() {
        assertThat(found("⟨Renzi⟩ ⟪wrote⟫ that ⟦the wall is safe⟧.\n" + BLOCK))
                .containsExactly("Renzi | wrote | the wall is safe");
    }

    private static List<String> found(String drawn) {
        Drawn article = Drawn.of(drawn);
        return article.words(drafts(article));
    }

    private static List<Draft> drafts(Drawn article) {
        return new MarkedBlocks(article.document(), article.introductions()).add(article.drafts());
    }
}
