package org.onrecord.speaker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.tagging.Pointers.Sort;

class SourcePartsTest {

    @Test
    void aNameIsFoundBehindTitlesAndBeforeDescriptions() {
        assertThat(names("campaign manager «Jane Roe»")).containsExactly("jane roe");
        assertThat(names("«Jane Roe», a doctor who knows «Tomas Brandt»")).containsExactly("jane roe");
        assertThat(names("his running mate, «Jane Roe»")).containsExactly("jane roe");
        assertThat(names("Ms. «Roe»’s")).containsExactly("roe");
        assertThat(names("«Roe» herself")).containsExactly("roe");
        assertThat(names("prize-winning author «Jane Roe»")).containsExactly("jane roe");
    }

    @Test
    void whoeverBelongsToSomebodyIsSomebodyElse() {
        assertThat(names("a spokesman for «Jane Roe»")).containsExactly("");
        assertThat(names("«Jane Roe» supporters")).containsExactly("");
        assertThat(names("«Jane Roe»’s wife")).containsExactly("");
    }

    @Test
    void thoseWhoSpeakTogetherAreSeveral() {
        assertThat(names("«Jane Roe» and the ‹Karelians›")).containsExactly("jane roe", "karelians");
        assertThat(names("«Rubin»'s and «Cruse»'s")).containsExactly("rubin", "cruse");
        assertThat(names("«Rubin», «Cruse» and «Bosch»")).containsExactly("rubin", "cruse", "bosch");
        assertThat(names("the mayor and the council")).containsExactly("", "");
    }

    @Test
    void anAndInsideOneSpeakerDoesNotPart() {
        assertThat(names("the ministry of food and forests")).containsExactly("");
        assertThat(names("black and white voters")).containsExactly("");
    }

    @Test
    void aRelativePronounIsTheNameBeforeIt() {
        Named text = Named.of("I met «Jane Roe», who said so.");
        assertThat(parts(text, "who").get(0).name()).isNotNull();
    }

    @Test
    void aPlaceIsNobodyWho() {
        Named text = Named.of("I met «Jane Roe» of {Ohio}, who said so.");
        assertThat(parts(text, "who").get(0).name()).isEqualTo(text.names().get(0));
        assertThat(parts(Named.of("A doctor from {Ohio}, who said so."), "who")
                        .get(0)
                        .name())
                .isNull();
    }

    @Test
    void pronounsPoint() {
        assertThat(parts(Named.of("he"), "he")).extracting(Part::sort).containsExactly(Sort.THIRD_PERSON);
        assertThat(parts(Named.of("We"), "We")).extracting(Part::sort).containsExactly(Sort.FIRST_PERSON);
    }

    /** The name of each part of a source that is the whole text; empty where a part has none. */
    private static List<String> names(String marked) {
        Named source = Named.of(marked);
        return parts(source, source.document().text()).stream()
                .map(Part::name)
                .map(name -> name == null ? "" : String.join(" ", name.words()))
                .toList();
    }

    private static List<Part> parts(Named text, String words) {
        return new SourceParts(text.document(), text.names(), new NameWords()).of(text.tokens(words));
    }
}
