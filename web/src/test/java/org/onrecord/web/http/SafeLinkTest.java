package org.onrecord.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeLinkTest {
    @ParameterizedTest
    @ValueSource(strings = {"https://quay.example/dam?a=1#b", "http://quay.example/", "HTTPS://quay.example/"})
    void addresses_of_the_web_are_links(String address) {
        assertThat(SafeLink.of(address)).isEqualTo(address);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                " https://quay.example/",
                "file:///etc/hosts",
                "data:text/html,x",
                "https:alert(1)",
                "//quay.example/",
                "dam.txt",
                ""
            })
    void others_are_none(String address) {
        assertThat(SafeLink.of(address)).isNull();
    }

    @Test
    void no_address_is_none() {
        assertThat(SafeLink.of(null)).isNull();
    }
}
