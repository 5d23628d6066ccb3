package org.onrecord.ingest.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameDateTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-04-10-bridge-vote.txt",
                "2031-04-10 Bridge vote",
                "articles/2030-01-01-old/larch-courier_2031-04-10_bridge.txt",
                "courier.zip!/2031-04-10_bridge.txt"
            })
    void standsBeforeTheTitle(String name) {
        assertThat(FileNameDate.of(name)).isEqualTo("2031-04-10");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2031-04-10.txt",
                "notes-2031-04-10.txt",
                "2031-04-10_12-30-55.txt",
                "2031-04-10T12-30-bridge.txt",
                "page_2031-04-10_12-30_bridge.txt",
                "2031-04-10_to_2031-04-12_bridge.txt",
                "2031-02-31-bridge.txt",
                "12031-04-10-bridge.txt",
                "2031-04-10-archive/bridge.txt",
                "bridge.txt",
                "standard input"
            })
    void isNoOtherNumber(String name) {
        assertThat(FileNameDate.of(name)).isNull();
    }
}
