package org.onrecord.ingest.page.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Metadata;

class TitlesTest {
    private static final Site SITE =
            Site.of(List.of(Metadata.NONE.withPublisher("The Larch Bay Courier")), "larchbaycourier.example.org", "");

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "Bridge vote put off = Bridge vote put off",
                "Bridge vote put off | The Larch Bay Courier = Bridge vote put off",
                "Bridge vote put off - Larch Bay Courier = Bridge vote put off",
                "Bridge vote put off – larchbaycourier.example.org = Bridge vote put off",
                "Bridge vote put off | Politics | Larch Bay Courier = Bridge vote put off",
                "Bridge vote put off | Larch Bay Courier | by Ada Quill = Bridge vote put off",
                "Bridge vote - and harbour - put off | Larch Bay Courier = Bridge vote - and harbour - put off",
                "Larch Bay Courier: Bridge vote put off = Bridge vote put off",
                "Larch Bay Courier | Bridge vote put off = Bridge vote put off",
                "Quill: ‘Vote put off’ - a blow = Quill: ‘Vote put off’ - a blow",
                "What the Larch Bay Courier said = What the Larch Bay Courier said"
            })
    void loseTheName(String title, String headline) {
        assertThat(Titles.withoutSite(title, SITE)).isEqualTo(headline);
    }
}
