package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.onrecord.text.TokenRange;

class OwnedClaimsTest {

    @Test
    void aClaimIsItsOwners() {
        assertThat(owned("⟨Most papers⟩ have ⟪reported⟫ on Jane Roe’s claim ⟦that the dam will break⟧."))
                .isEqualTo("Jane Roe | claim | that the dam will break");
    }

    @Test
    void soItIsInsideTheContent() {
        assertThat(owned("⟨The press⟩ ⟪welcomed⟫ ⟦Jane Roe’s promise that nobody will pay⟧."))
                .isEqualTo("Jane Roe | promise | that nobody will pay");
    }

    @Test
    void aPronounOwnsToo() {
        assertThat(owned("⟨The press⟩ ⟪doubted⟫ her repeated claim ⟦that nobody will pay⟧."))
                .isEqualTo("her | claim | that nobody will pay");
    }

    @Test
    void whatHasItsOwnerAsSourceStays() {
        assertThat(owned("⟨Jane Roe⟩’s ⟪claim⟫ ⟦that nobody will pay⟧ is bold."))
                .isEqualTo("Jane Roe | claim | that nobody will pay");
    }

    @Test
    void withoutAnOwnerOrAThatItStays() {
        assertThat(owned("⟨Roe⟩ ⟪repeated⟫ the claim ⟦that nobody will pay⟧."))
                .isEqualTo("Roe | repeated | that nobody will pay");
        assertThat(owned("⟨Roe⟩ ⟪read⟫ ⟦Lind’s remarks on the dam⟧."))
                .isEqualTo("Roe | read | Lind’s remarks on the dam");
    }

    private static String owned(String drawn) {
        Drawn article = Drawn.of(drawn);
        Draft draft = new OwnedClaims(article.document()).own(article.drafts().get(0));
        return words(article, draft.source().get(0)) + " | "
                + words(article, draft.cue().get(0)) + " | "
                + words(article, draft.content().get(0));
    }

    private static String words(Drawn article, TokenRange range) {
        return article.document().words(range.first(), range.end());
    }
}
