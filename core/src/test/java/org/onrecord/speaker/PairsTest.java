package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PairsTest {
    private static final NameWords LISTS = new NameWords();

    @Test
    void bothAreTheLastTwoWhoSpoke() {
        assertThat(pair("«Ada Lind», «Hugo Berg» and «Karl Rosa» spoke.", "Both"))
                .containsExactly("hugo", "karl");
        assertThat(pair("«Ada Lind», «Hugo Berg» and «Karl Rosa» spoke.", "the two leaders"))
                .hasSize(2);
    }

    @Test
    void bothMenAreMen() {
        assertThat(pair("«Hugo Berg», «Karl Rosa» and «Ada Lind» spoke.", "both men"))
                .containsExactly("hugo", "karl");
    }

    @Test
    void whatIsNoPairOfPeopleStaysOut() {
        assertThat(pair("«Hugo Berg» and «Karl Rosa» spoke.", "the two bills")).isEmpty();
        assertThat(pair("«Hugo Berg» and «Karl Rosa» spoke.", "both sides of the house"))
                .isEmpty();
        assertThat(pair("«Hugo Berg» spoke.", "both men")).isEmpty();
    }

    /** The first names of the two whom some words mean, after all who are marked have spoken once. */
    private static List<String> pair(String spoken, String words) {
        Named text = Named.of(spoken + " Then " + words + " left.");
        List<Entity> entities = new Entities(text.names(), LISTS).all();
        return new Pairs(text.document(), LISTS)
                .of(text.tokens(words), entities).stream()
                        .flatMap(List::stream)
                        .map(entity -> entity.names().get(0).words().get(0))
                        .toList();
    }
}
