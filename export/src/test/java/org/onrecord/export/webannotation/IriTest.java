package org.onrecord.export.webannotation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IriTest {

    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', delimiterString = "=>", textBlock = """
            https://quay.example/ferry?a=1#top     => https://quay.example/ferry?a=1#top
            file:///f%C3%A4hre.txt                 => file:///f%C3%A4hre.txt
            https://quay.example/fähre             => https://quay.example/fähre
            https://quay.example/the ferry         => https://quay.example/the%20ferry
            https://quay.example/100%              => https://quay.example/100%25
            https://quay.example/"{a|b}"<c>        => https://quay.example/%22%7Ba%7Cb%7D%22%3Cc%3E
            file:///a.warc#https://b.example/#c#d  => file:///a.warc#https://b.example/%23c%23d
            ferry.txt                              => urn:onrecord:source:ferry.txt
            """)
    void makesAnIriOfAnyAddress(String address, String iri) {
        assertThat(Iri.of(address)).isEqualTo(iri);
    }
}
