package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

class JudgedClaimsTest {

    @Test
    void whoeverIsRightThatSomethingIsSoHoldsIt() {
        assertThat(claims("However Paolo Renzi is certainly right that the wall is safe, and will stand."))
                .containsExactly("Paolo Renzi | is certainly right | that the wall is safe, and will stand");
        assertThat(claims("But he was wrong that it leaks (“it does not”)."))
                .containsExactly("he | was wrong | that it leaks");
    }

    @Test
    void withoutAHolderOrAClaimItIsNone() {
        assertThat(claims("It is right that he went.")).isEmpty();
        assertThat(claims("Renzi is right about this, and that is that.")).isEmpty();
        assertThat(claims("On the right that bank is steep.")).isEmpty();
    }

    @Test
    void whatHadBeenFoundOfItBecomesTheWholeClause() {
        Drawn article = Drawn.of("⟨Renzi⟩ ⟪is right⟫ ⟦that the wall⟧ is safe, ⟦as he says⟧.");
        List<Draft> joined = new JudgedClaims(article.document()).join(article.drafts());
        assertThat(joined).hasSize(1);
        assertThat(words(article.document(), joined.get(0).content())).isEqualTo("that the wall is safe, as he says");
    }

    @Test
    void whatSomebodyElseSaysStaysTheirs() {
        Drawn article = Drawn.of("⟨Lind⟩ ⟪said⟫ ⟦Renzi is right that the wall is safe⟧.");
        assertThat(new JudgedClaims(article.document()).join(article.drafts())).isEqualTo(article.drafts());
    }

    private static List<String> claims(String text) {
        Document document = Document.of(text);
        return new JudgedClaims(document)
                .join(List.of()).stream()
                        .map(draft -> words(document, draft.source()) + " | " + words(document, draft.cue()) + " | "
                                + words(document, draft.content()))
                        .toList();
    }

    private static String words(Document document, List<TokenRange> ranges) {
        return document.words(ranges.get(0).first(), ranges.get(0).end());
    }
}
