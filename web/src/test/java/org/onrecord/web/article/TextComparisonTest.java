package org.onrecord.web.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What is left out is drawn in {@code [- -]}, what is put in in {@code {+ +}}. */
class TextComparisonTest {
    @Test
    void the_same_text_has_no_change() {
        assertThat(drawn("The gate holds.", "The gate holds.")).isEqualTo("The gate holds.\n");
    }

    @Test
    void words_are_compared_where_lines_differ() {
        assertThat(drawn("It rained.\nThe gate is safe.\n", "It rained.\nThe old gate is not safe.\n"))
                .isEqualTo("It rained.\nThe{+ old+} gate is {+not +}safe.\n");
    }

    @Test
    void what_stands_in_the_place_of_other_words_follows_them() {
        assertThat(drawn("It cost eleven million.", "It cost nine million."))
                .isEqualTo("It cost [-eleven-]{+nine+} million.\n");
    }

    @Test
    void whole_lines_come_and_go() {
        assertThat(drawn("One.\nTwo.\nThree.", "One.\nThree.\nFour.")).isEqualTo("One.\n[-Two.\n-]Three.\n{+Four.\n+}");
    }

    @Test
    void where_very_much_differs_the_lines_stand_whole() {
        String before = "gate ".repeat(5_000);
        String after = "lock ".repeat(5_000);
        assertThat(TextComparison.of(before, after))
                .containsExactly(
                        new Change(Change.Kind.LEFT_OUT, before + "\n"), new Change(Change.Kind.PUT_IN, after + "\n"));
    }

    private static String drawn(String before, String after) {
        return TextComparison.of(before, after).stream()
                .map(change -> switch (change.kind()) {
                    case BOTH -> change.words();
                    case LEFT_OUT -> "[-" + change.words() + "-]";
                    case PUT_IN -> "{+" + change.words() + "+}";
                })
                .collect(Collectors.joining());
    }
}
