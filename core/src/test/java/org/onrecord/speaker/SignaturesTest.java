package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignaturesTest {

    @Test
    void onALettersPageIIsTheOneWhoSigns() {
        Named letters =
                Named.of("I like it.\n«Miriam Falk», Oberwald\n\nI loathe it. So does my dog.\n«Jonas Whitby», Elgin");
        assertThat(speaking(letters, "like")).isEqualTo("miriam falk");
        assertThat(speaking(letters, "loathe")).isEqualTo("jonas whitby");
    }

    @Test
    void oneSignatureAloneIsAByline() {
        assertThat(speaking(Named.of("I like it.\n«Miriam Falk», Oberwald"), "like"))
                .isEmpty();
    }

    private static String speaking(Named text, String word) {
        Optional<NameRun> name = new Signatures(text.document(), text.names())
                .at(text.tokens(word).first());
        return name.map(found -> String.join(" ", found.words())).orElse("");
    }
}
