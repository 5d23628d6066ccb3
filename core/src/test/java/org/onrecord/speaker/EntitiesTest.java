package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class EntitiesTest {

    @Test
    void lastNamesFirstNamesAndInitialsStandForTheWholeName() {
        assertThat(entities("«Ingrid Halvorsen» came. «Halvorsen» sat. «Ingrid» rose. «I. Halvorsen» left."))
                .containsExactly("ingrid halvorsen, i halvorsen, halvorsen, ingrid");
    }

    @Test
    void aWholeNameBehindCountsToo() {
        assertThat(entities("«Halvorsen» sat. Then «Ingrid Halvorsen» rose."))
                .containsExactly("ingrid halvorsen, halvorsen");
    }

    @Test
    void twoPeopleWhoShareALastNameStayTwo() {
        assertThat(entities("«Kwame Osei» and «Abena Osei» spoke.")).containsExactly("kwame osei", "abena osei");
    }

    @Test
    void aTitleTellsWhichOfThem() {
        assertThat(entities("Ms «Abena Osei» met Mr «Kwame Osei». Ms «Osei» spoke."))
                .containsExactly("abena osei, osei", "kwame osei");
    }

    @Test
    void withoutATitleItIsTheOneNamedLast() {
        assertThat(entities("«Kwame Osei» met «Abena Osei». «Osei» spoke."))
                .containsExactly("kwame osei", "abena osei, osei");
    }

    @Test
    void aSonIsNotHisFather() {
        assertThat(entities("«Karl Lind» and «Karl Lind Jr» spoke.")).containsExactly("karl lind", "karl lind jr");
    }

    @Test
    void anAcronymStandsForAnOrganisation() {
        assertThat(entities("The ‹Federal Grain Office› met. The ‹FGO› voted."))
                .containsExactly("federal grain office, fgo");
    }

    @Test
    void anOrganisationIsNoPerson() {
        assertThat(entities("The ‹Osei Foundation› thanked «Abena Osei»."))
                .containsExactly("osei foundation", "abena osei");
    }

    /** Each entity by its names in lower case, in the order in which they were added. */
    private static List<String> entities(String marked) {
        return new Entities(Named.of(marked).names(), new NameWords())
                .all().stream()
                        .map(entity -> entity.names().stream()
                                .map(name -> String.join(" ", name.words()))
                                .collect(Collectors.joining(", ")))
                        .toList();
    }
}
