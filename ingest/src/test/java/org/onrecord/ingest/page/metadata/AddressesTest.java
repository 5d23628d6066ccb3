package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {

    @Test
    void areCompletedFromTheirBase() {
        assertThat(Addresses.resolved("https://example.org/news/1", "/bridge")).isEqualTo("https://example.org/bridge");
        assertThat(Addresses.resolved("https://example.org/news/1", "bridge"))
                .isEqualTo("https://example.org/news/bridge");
        assertThat(Addresses.resolved("https://example.org/news/1", "//example.net/bridge"))
                .isEqualTo("https://example.net/bridge");
        assertThat(Addresses.resolved("file:///tmp/page.html", "/bridge")).isNull();
        assertThat(Addresses.resolved("file:///tmp/page.html", "https://example.org/bridge"))
                .isEqualTo("https://example.org/bridge");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "javascript:alert(1)",
                "data:text/html,x",
                "file:///etc/passwd",
                "mailto:ada@example.org",
                "https://",
                "http:///bridge",
                "ht!tp://example.org",
                "/bridge",
                "example.org"
            })
    void areOnTheWeb(String value) {
        assertThat(Addresses.absolute(value)).isNull();
        assertThat(Addresses.resolved("javascript:void(0)", value)).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org/2031/03/04/bridge, 2031-03-04",
        "https://example.org/news/2031/mar/4/bridge, 2031-03-04",
        "https://example.org/story/2031-03-04/bridge, 2031-03-04",
        "https://example.org/bridge-vote-2031-03-04/, 2031-03-04",
        "https://example.org/news/20310304/bridge, 2031-03-04",
        "file:///tmp/2031/03/04/page.html, 2031-03-04"
    })
    void nameADay(String address, String day) {
        assertThat(Addresses.day(address)).isEqualTo(day);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/2031/bridge",
                "https://example.org/2031/03/bridge",
                "https://example.org/bridge-20319999",
                "https://example.org/203103041234",
                "https://example.org/?date=2031/03/04"
            })
    void nameNoDay(String address) {
        assertThat(Addresses.day(address)).isNull();
    }
}
