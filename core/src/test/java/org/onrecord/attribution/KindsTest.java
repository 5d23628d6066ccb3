package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Attribution.Kind;

/** The content stands in ⟦ ⟧; ¦ ends a piece of it. */
class KindsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ⟦“We have left,”⟧ she said.                               | DIRECT
            ⟦“We have left,”¦ she said. ⟦“It is over.”⟧               | DIRECT
            “⟦We have left⟧ the pier,” she said.                      | DIRECT
            “She says that ⟦they have left⟧ us,” he said.             | DIRECT
            ⟦‘We have left,’⟧ she said.                               | DIRECT
            She said ⟦they “have left” the pier⟧.                     | MIXED
            ⟦“We have left,”¦ she said, adding ⟦it was over⟧.         | MIXED
            She said ⟦they have left⟧.                                | INDIRECT
            She said ⟦the dogs’ owners’ lawyers have left⟧.           | INDIRECT
            She said ⟦…⟧.                                             | INDIRECT
            """)
    void isToldByTheMarks(String drawn, Kind kind) {
        assertThat(kindOf(drawn, false)).isEqualTo(kind);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She said: ⟦“The wells are dry.⟧ Her neighbours would sell, she said. | DIRECT
            She said: “The wells are dry. ⟦Her neighbours would sell⟧, she said. | INDIRECT
            """)
    void aMissingMarkMakesNoQuotationOfTheRest(String drawn, Kind kind) {
        assertThat(kindOf(drawn, false)).isEqualTo(kind);
    }

    @Test
    void whatIsSetOffIsABlock() {
        assertThat(kindOf("She wrote:\n⟦The “wells” are dry.⟧", true)).isEqualTo(Kind.BLOCK);
    }

    private static Kind kindOf(String drawn, boolean block) {
        Marked marked = Marked.of(drawn);
        return new Kinds(marked.document())
                .of(new Draft(List.of(), List.of(), marked.ranges().get(0), List.of(), block, 1));
    }
}
