package org.onrecord.web.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CursorTest {

    @Test
    void goesOnWhereItSays() {
        assertThat(Cursor.of(new Cursor(40).text())).isEqualTo(new Cursor(40));
        assertThat(Cursor.of(null)).isEqualTo(new Cursor(0));
    }

    @ParameterizedTest
    @ValueSource(strings = {"offset:4294967295", "offset:2147483647", "offset:-1", "offset:+1", "offset:", "page:2"})
    void refusesWhatNoAnswerHasGiven(String plain) {
        String text = Base64.getUrlEncoder().encodeToString(plain.getBytes(US_ASCII));

        assertThatThrownBy(() -> Cursor.of(text))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("no answer has given");
    }
}
