package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {

    @Test
    void aTitleBeforeTheNameIsARole() {
        assertThat(roles("Senator «Roe» spoke.")).containsExactly("senator");
    }

    @Test
    void soIsADescriptionBehindIt() {
        assertThat(roles("Then «Hugh Hall», a country doctor who had seen it, spoke."))
                .contains("doctor");
        assertThat(roles("Then «Hugh Hall», the mayor, spoke.")).contains("mayor");
    }

    @Test
    void aFormOfAddressIsNone() {
        assertThat(roles("Mr «Roe» spoke.")).isEmpty();
        assertThat(roles("«Roe», in the hall, spoke.")).isEmpty();
    }

    private static List<String> roles(String marked) {
        Named text = Named.of(marked);
        return new Roles(text.document(), new NameWords()).of(text.names().get(0));
    }
}
