package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContinuedQuotationsTest {

    @Test
    void theSpeakerOfTheFirstParagraphHasTheOthers() {
        assertThat(joined("""
                        ⟦“I have listened,”⟧ ⟨Adeyemi⟩ ⟪said⟫. ⟦“Nobody likes this tax.⟧
                        “It will not end the drought.
                        “We will come back.”
                        """))
                .containsExactly("Adeyemi | said | “I have listened,” … “Nobody likes this tax."
                        + " … “It will not end the drought. … “We will come back.”");
    }

    @Test
    void whoeverTheNetworkGaveThemTo() {
        assertThat(joined("""
                        ⟨Adeyemi⟩ ⟪said⟫: ⟦“Nobody likes this tax.⟧
                        ⟦₂“It will not end the drought.⟧
                        “We will come back,” and ⟦₃nobody asked⟧. ⟨₂Brandt⟩ ⟪₂laughed⟫, and ⟨₃Calderón⟩ ⟪₃wondered⟫.
                        """))
                .containsExactly(
                        "Adeyemi | said | “Nobody likes this tax. … “It will not end the drought. … “We will come back,”",
                        "Calderón | wondered | nobody asked");
    }

    @Test
    void aQuotationInsideHasItsOwnSpeaker() {
        assertThat(joined("""
                        ⟦“⟨₂My father⟩ always ⟪₂said⟫ ⟦₂that the wells were dry.⟧
                        “⟨₃My mother⟩ ⟪₃said⟫ ⟦₃he was wrong⟧,”⟧ ⟨Adeyemi⟩ ⟪said⟫.
                        """))
                .containsExactly(
                        "Adeyemi | said | “My father always said that the wells were dry.\n“My mother said he was wrong,”",
                        "My father | said | that the wells were dry.",
                        "My mother | said | he was wrong");
    }

    @Test
    void aSpeakerInsideTheFirstParagraphDoesNotGetTheRest() {
        assertThat(joined("""
                        “⟨My father⟩ always ⟪said⟫ ⟦that the wells were dry.⟧
                        ⟦₂“He was wrong,”⟧ ⟨₂Adeyemi⟩ ⟪₂said⟫.
                        """))
                .containsExactly("My father | said | that the wells were dry.", "Adeyemi | said | “He was wrong,”");
    }

    @Test
    void aMissingClosingMarkDoesNotGiveTheNextSpeakersWordsAway() {
        assertThat(joined("""
                        ⟦“We are late⟧, ⟨Brandt⟩ ⟪said⟫.
                        ⟦₂“Nobody is late,”⟧ ⟨₂Adeyemi⟩ ⟪₂said⟫.
                        """)).containsExactly("Brandt | said | “We are late", "Adeyemi | said | “Nobody is late,”");
    }

    @Test
    void aClosedQuotationEndsThere() {
        assertThat(joined("""
                        ⟨Adeyemi⟩ ⟪said⟫: ⟦“Nobody likes this tax.”⟧
                        ⟦₂“I like it,”⟧ ⟨₂Brandt⟩ ⟪₂said⟫.
                        """))
                .containsExactly("Adeyemi | said | “Nobody likes this tax.”", "Brandt | said | “I like it,”");
    }

    @Test
    void theEndOfALastParagraphWithoutAMarkIsNobodys() {
        assertThat(joined("""
                        ⟨Adeyemi⟩ ⟪said⟫: ⟦“Nobody likes this tax.⟧
                        “We will come back. The farmers did not wait for her to finish and went home.
                        """)).containsExactly("Adeyemi | said | “Nobody likes this tax. … “We will come back.");
    }

    private static List<String> joined(String article) {
        Drawn drawn = Drawn.of(article);
        return drawn.words(new ContinuedQuotations(drawn.document()).join(drawn.drafts()));
    }
}
