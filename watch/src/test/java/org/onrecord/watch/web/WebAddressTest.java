package org.onrecord.watch.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebAddressTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ' ',
            value = {
                "https://quay.example https://quay.example/",
                "HTTPS://Quay.Example/Dam https://quay.example/Dam",
                "http://quay.example:8080/a?b=c#d http://quay.example:8080/a?b=c",
                "https://quay.example/größe https://quay.example/gr%C3%B6%C3%9Fe",
                "https://kähne.example/a https://xn--khne-loa.example/a",
                "https://quay.example/a|b%zz https://quay.example/a%7Cb%25zz"
            })
    void readsWhatPeopleAndPagesWrite(String written, String address) throws Unfetched {
        assertThat(WebAddress.of(written)).hasToString(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ftp://quay.example/feed",
                "file:///etc/hosts",
                "https:///feed",
                "https://",
                "quay.example/feed",
                "javascript:alert(1)",
                "https://[quay/",
                ""
            })
    void refusesWhatIsNoAddressOnTheWeb(String written) {
        assertThatThrownBy(() -> WebAddress.of(written))
                .isInstanceOf(Unfetched.class)
                .hasMessage("is not an address on the web");
    }

    @Test
    void refusesNamesOfUsers() {
        assertThatThrownBy(() -> WebAddress.of("https://ada:secret@quay.example/"))
                .hasMessage("has a user's name in its address");
    }

    @Test
    void followsReferences() throws Unfetched {
        URI base = URI.create("https://quay.example/feeds/all");
        assertThat(WebAddress.resolved(base, "../dam")).hasToString("https://quay.example/dam");
        assertThat(WebAddress.resolved(base, "//larch.example")).hasToString("https://larch.example/");
        assertThat(WebAddress.resolved(base, "/a b")).hasToString("https://quay.example/a%20b");
        assertThatThrownBy(() -> WebAddress.resolved(base, "file:///etc/hosts")).isInstanceOf(Unfetched.class);
    }
}
