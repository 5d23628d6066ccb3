package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On the left what the network found, on the right what it becomes. */
class QuotedBordersTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “⟦We have left⟧,” she said.                         | ⟦“We have left,”⟧ she said.
            "⟦We have left⟧," she said.                         | ⟦"We have left,"⟧ she said.
            “⟦We have left.⟧”                                   | ⟦“We have left.”⟧
            ⟦“We have left⟧,” she said.                         | ⟦“We have left,”⟧ she said.
            "⟦We have left⟧,” she said.                         | ⟦"We have left,”⟧ she said.
            «⟦Nous sommes partis⟧», she said.                   | ⟦«Nous sommes partis»⟧, she said.
            He said ⟦the board “has left⟧”.                     | He said ⟦the board “has left”⟧.
            He said “⟦the board” has left⟧.                     | He said ⟦“the board” has left⟧.
            “⟦He told me, ‘go home⟧,’” she said.                | ⟦“He told me, ‘go home,’”⟧ she said.
            """)
    void takesTheMarksOfWhatItHoldsAsAWhole(String found, String marked) {
        assertThat(marked(found)).isEqualTo(marked);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            “⟦We have left⟧ and we are glad,” she said.         | ⟦We have left⟧
            “We have left and ⟦we are glad⟧,” she said.         | ⟦we are glad⟧
            “She says ⟦they have left⟧ town,” he said.          | ⟦they have left⟧
            ⟦The “old” pier has left⟧ us.                       | ⟦The “old” pier has left⟧
            The boats⟦’ owners have left⟧.                      | ⟦’ owners have left⟧
            """)
    void leavesAPartOfAQuotationAPart(String found, String part) {
        assertThat(marked(found)).contains(part);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said: “⟦The wells are dry.⟧ Then she left.      | She said: ⟦“The wells are dry.⟧ Then she left.
            She said: “⟦The wells are dry. Then she left.⟧      | She said: ⟦“The wells are dry. Then she left.⟧
            """)
    void takesTheOpeningMarkWhereTheClosingOneIsMissing(String found, String marked) {
        assertThat(marked(found)).isEqualTo(marked);
    }

    private static String marked(String drawn) {
        Marked marked = Marked.of(drawn.strip());
        Draft draft = new Draft(List.of(), List.of(), marked.ranges().get(0), List.of(), false, 1);
        return Marked.draw(
                marked.document(),
                new QuotedBorders(marked.document()).mark(draft).content());
    }
}
