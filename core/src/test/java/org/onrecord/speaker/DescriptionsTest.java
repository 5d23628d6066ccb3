package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DescriptionsTest {
    private static final NameWords LISTS = new NameWords();

    @Test
    void anOrganisationIsCalledByTheLastWordOfItsName() {
        assertThat(described("The ‹National Flood Agency› met. Then the agency warned.", "the agency"))
                .isEqualTo("national flood agency");
    }

    @Test
    void aPersonIsCalledByARole() {
        assertThat(described("Senator «Ingrid Halvorsen» came. Then the senator sat.", "the senator"))
                .isEqualTo("ingrid halvorsen");
    }

    @Test
    void ofSeveralItIsTheOneNamedLast() {
        assertThat(described("Senator «Ada Lind» met Senator «Ida Berg». Then the senator sat.", "the senator"))
                .isEqualTo("ida berg");
    }

    @Test
    void whatIsNamedBehindOrNotAtAllIsNobody() {
        assertThat(described("Then the agency warned the ‹National Flood Agency›.", "the agency"))
                .isEmpty();
        assertThat(described("Senator «Ada Lind» came. Then a senator sat.", "a senator"))
                .isEmpty();
        assertThat(described("Senator «Ada Lind» came. Then the mayor sat.", "the mayor"))
                .isEmpty();
    }

    private static String described(String marked, String words) {
        Named text = Named.of(marked);
        return new Descriptions(text.document(), new Roles(text.document(), LISTS))
                .of(text.tokens(words), new Entities(text.names(), LISTS).all())
                .map(entity -> String.join(" ", entity.names().get(0).words()))
                .orElse("");
    }
}
