package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.onrecord.text.ResourceLines;

class CueLexiconTest {

    @Test
    void noWordStandsTwiceUnderOneCondition() {
        List<String> entries = ResourceLines.of(CueLexicon.class, "cue-lexicon.tsv").stream()
                .flatMap(line -> {
                    String[] field = line.split("\t");
                    return Stream.of(field[2].split(" ")).map(word -> word + " " + field[1]);
                })
                .toList();
        assertThat(entries.stream()
                        .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()))
                        .entrySet())
                .filteredOn(entry -> entry.getValue() > 1)
                .isEmpty();
    }

    @Test
    void wordsWithAndWithoutAnAct() {
        CueLexicon lexicon = new CueLexicon();
        CueContext context = new CueContext(List.of("She", "denied", "it"), 1, 2, false);
        assertThat(lexicon.entry(context, 1)).isPresent();
        assertThat(lexicon.entry(context, 0)).isEmpty();
    }

    @Test
    void namesAConditionThatIsNone() {
        assertThatThrownBy(() -> CueCondition.parse("sometimes"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("not a condition: sometimes");
    }
}
