package org.onrecord.cli.display;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class LineBreakerTest {

    @Test
    void breaksAtSpaces() {
        assertThat(lines("The lock holds until May.", 10)).containsExactly("The lock", "holds", "until May.");
    }

    @Test
    void fillsALineToItsLastColumn() {
        assertThat(lines("The lock holds until May.", 14)).containsExactly("The lock holds", "until May.");
    }

    @Test
    void breaksBehindDashesAndNotWithinAbbreviations() {
        assertThat(lines("the U.S.—self-evidently–now", 6))
                .containsExactly("the", "U.S.—", "self-", "eviden", "tly–", "now");
    }

    @Test
    void keepsAnOptionWhole() {
        assertThat(lines("more with --all or -x", 12)).containsExactly("more with", "--all or -x");
        assertThat(lines("holds [-until May-]", 8)).containsExactly("holds", "[-until", "May-]");
    }

    @Test
    void cutsAWordThatIsLongerThanALine() {
        assertThat(lines("See example.org/long/path now", 10))
                .containsExactly("See", "example.or", "g/long/pat", "h now");
    }

    @Test
    void countsWideCharactersTwice() {
        assertThat(lines("港口在五月重新开放。", 8)).containsExactly("港口在五", "月重新开", "放。");
    }

    @Test
    void leavesMarksOnWhatTheyBelongTo() {
        assertThat(lines("e\u0301e\u0301e\u0301e\u0301", 2)).containsExactly("e\u0301e\u0301", "e\u0301e\u0301");
    }

    @Test
    void keepsTheStylesOfThePieces() {
        LineBreaker breaker =
                new LineBreaker(List.of(new Styled("The ", Style.PLAIN), new Styled("lock [sic] holds", Style.QUIET)));
        assertThat(breaker.next(9)).containsExactly(new Styled("The ", Style.PLAIN), new Styled("lock", Style.QUIET));
        assertThat(breaker.next(9)).containsExactly(new Styled("[sic]", Style.QUIET));
        assertThat(breaker.rest()).isEqualTo("holds");
    }

    @RepeatedTest(200)
    void losesNothingAndNeverExceedsTheWidth(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        String text = anyText(random);
        int width = 2 + random.nextInt(20);
        List<String> lines = lines(text, width);
        assertThat(lines).allSatisfy(line -> assertThat(DisplayWidth.of(line)).isLessThanOrEqualTo(width));
        assertThat(String.join("", lines).replace(" ", "")).isEqualTo(text.replace(" ", ""));
    }

    private static String anyText(Random random) {
        String characters = "aab  “”-—/.,’e\u0301\u200d語가\ud83d\ude00\ufffd\u00ad\u00a0";
        int[] codePoints = characters.codePoints().toArray();
        return random.ints(random.nextInt(80), 0, codePoints.length)
                .mapToObj(i -> Character.toString(codePoints[i]))
                .collect(Collectors.joining());
    }

    private static List<String> lines(String text, int width) {
        LineBreaker breaker = new LineBreaker(List.of(new Styled(text, Style.PLAIN)));
        List<String> lines = new ArrayList<>();
        while (breaker.hasNext()) {
            lines.add(breaker.next(width).stream().map(Styled::text).collect(Collectors.joining()));
        }
        return lines;
    }
}
