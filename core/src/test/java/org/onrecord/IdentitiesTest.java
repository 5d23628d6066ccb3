package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.Speaker.Kind;

class IdentitiesTest {
    private final Identities identities = new Identities();

    @Test
    void theSameNameIsTheSamePerson() {
        assertThat(keys(person("Paolo Renzi"))).containsExactly("paolo-renzi");
        assertThat(keys(person("Paolo A. Renzi"))).containsExactly("paolo-renzi");
    }

    @Test
    void twoPeopleOfOneNameStayTwoWhenTheirRolesDiffer() {
        assertThat(keys(person("Jane Roe", "senator"), person("Tomas Brandt"))).startsWith("jane-roe");
        assertThat(keys(person("Jane Roe", "goalkeeper"), person("Ada Lind"))).startsWith("jane-roe~2");
        assertThat(keys(person("Jane Roe", "goalkeeper"))).containsExactly("jane-roe~2");
        assertThat(keys(person("Jane Roe", "senator"))).containsExactly("jane-roe");
    }

    @Test
    void aNewRoleInTheSameCompanyIsTheSamePerson() {
        assertThat(keys(person("Jane Roe", "senator"), person("Tomas Brandt"))).startsWith("jane-roe");
        assertThat(keys(person("Jane Roe", "minister"), person("Tomas Brandt"))).startsWith("jane-roe");
    }

    @Test
    void aLastNameIsWhomItsCompanyMakesIt() {
        assertThat(keys(person("Kwame Osei"), person("Piet Vermeer"))).startsWith("kwame-osei");
        assertThat(keys(person("Osei"), person("Piet Vermeer"))).startsWith("kwame-osei");
        assertThat(keys(person("Osei"), person("Ada Lind"))).startsWith("osei");
    }

    @Test
    void aLastNameOfTwoPeopleStaysItself() {
        assertThat(keys(person("Kwame Osei"), person("Piet Vermeer"))).startsWith("kwame-osei");
        assertThat(keys(person("Abena Osei"), person("Piet Vermeer"))).startsWith("abena-osei");
        assertThat(keys(person("Osei"), person("Piet Vermeer"))).startsWith("osei");
    }

    @Test
    void namesThatEndAlikeAreNotTheSame() {
        assertThat(keys(person("Edgar F. Marlow Jr."), person("Edgar Osei Jr."), person("Edgar Marlow")))
                .containsExactly("edgar-marlow-jr", "edgar-osei-jr", "edgar-marlow");
        assertThat(keys(person("Osei"), person("Edgar Marlow"))).startsWith("edgar-osei-jr");
        assertThat(keys(person("Roe Sr."))).containsExactly("roe-sr");
        assertThat(keys(person("F.I.R."), person("F.A.R."))).containsExactly("f-i-r", "f-a-r");
    }

    @Test
    void organisationsAreKnownByNameAndTheNamelessAreNot() {
        assertThat(keys(
                        new Speaker("s1", null, "The Quay", Kind.ORGANISATION, List.of(), List.of(), List.of()),
                        new Speaker("s2", null, "senior aide", Kind.UNNAMED, List.of(), List.of(), List.of())))
                .containsExactly("quay", null);
    }

    private List<String> keys(Speaker... speakers) {
        Analysis analysis =
                new Analysis(Article.of("file:///a.txt", "A."), Arrays.asList(speakers), List.of(), List.of());
        return identities.identify(analysis).speakers().stream()
                .map(Speaker::key)
                .toList();
    }

    private static Speaker person(String name, String... roles) {
        return new Speaker(
                "s", null, name, Kind.PERSON, List.of(), Stream.of(roles).toList(), List.of());
    }
}
