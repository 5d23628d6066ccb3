package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BaseFormsTest {
    private static final BaseForms FORMS = new BaseForms();

    @ParameterizedTest
    @CsvSource({
        "says, say",
        "told, tell",
        "Denies, deny",
        "denied, deny",
        "hoping, hope",
        "planned, plan",
        "asking, ask",
        "wishes, wish",
        "beliefs, belief",
        "lying, lie",
        "e-mailed, email",
        "criticised, criticize",
        "favours, favor",
        "mayor’s, mayor"
    })
    void leadsFormsBackToTheirBase(String form, String base) {
        assertThat(FORMS.of(form)).contains(base);
    }

    @Test
    void namesTheWordItselfFirst() {
        assertThat(FORMS.of("Thought")).startsWith("thought", "think");
    }

    @ParameterizedTest
    @CsvSource({"s", "ed", "ing", "’", "a"})
    void keepsWordsThatAreTooShortToBeForms(String word) {
        assertThat(FORMS.of(word)).hasSize(1);
    }
}
