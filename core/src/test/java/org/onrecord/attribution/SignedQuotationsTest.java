package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each line of an article is a paragraph; drawn is what the network found. */
class SignedQuotationsTest {
    private static final String LONE = "“Nobody on the council reads books.”";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Jane Roe",
                "Jane Roe, Northgate",
                "Dr. J. M. Roe, a physician in Northgate",
                "Karla van der Berg (by e-mail)",
                "O’Hara-Smith of Mill Street"
            })
    void aNameBehindADashSigns(String byline) {
        List<String> expected = List.of(byline + " |  | " + LONE);
        assertThat(found(LONE + " —" + byline)).isEqualTo(expected);
        assertThat(found(LONE + " – " + byline)).isEqualTo(expected);
        assertThat(found(LONE + "\n– " + byline)).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " – Reuters",
                " — Advertisement —",
                " — the sign said so",
                " – Kessler laughed at this.",
                "\n– Tom Kessler will speak at noon.",
                "\n– Read more",
                "\n– On Monday",
                "\nJane Roe"
            })
    void anythingElseBehindADashDoesNot(String behind) {
        assertThat(found(LONE + behind)).isEmpty();
    }

    @Test
    void whoeverTheNetworkGaveItTo() {
        assertThat(found("""
                        ⟨We⟩ ⟪asked⟫ ⟦for your views⟧ and ⟨₂Roe⟩ ⟪₂wrote⟫:
                        ⟦“Nobody on the council reads books.”⟧ —Jane Roe
                        ⟦₂“Let them ⟨₃who⟩ ⟪₃say⟫ ⟦₃no⟧ read.”⟧ —Tom Kessler
                        """))
                .containsExactlyInAnyOrder(
                        "We | asked | for your views",
                        "who | say | no",
                        "Jane Roe |  | “Nobody on the council reads books.”",
                        "Tom Kessler |  | “Let them who say no read.”");
    }

    @Test
    void aReaderSignsNoLetterButHisOwn() {
        assertThat(found(LONE + " —Jane Roe\n“They read as little as you do.”"))
                .containsExactly("Jane Roe |  | " + LONE);
        assertThat(found("“They read as little as you do.”\n" + LONE + " —Jane Roe"))
                .containsExactly("Jane Roe |  | " + LONE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The words “nobody on the council reads books” — Kessler",
                "“13th chair” — Kessler",
                "“Nobody on the council reads books — Kessler",
                "It rained — Kessler"
            })
    void onlyAWholeQuotationIsSigned(String paragraph) {
        assertThat(found(paragraph)).isEmpty();
    }

    private static List<String> found(String article) {
        Drawn drawn = Drawn.of(article);
        return drawn.words(new SignedQuotations(drawn.document()).sign(drawn.drafts()));
    }
}
