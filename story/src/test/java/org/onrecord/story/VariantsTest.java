package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.onrecord.story.Difference.CHANGED_WORD;
import static org.onrecord.story.Difference.CUT;
import static org.onrecord.story.Difference.DROPPED_HEDGE;
import static org.onrecord.story.Difference.INSERTED;
import static org.onrecord.story.Difference.LONGER;
import static org.onrecord.story.Difference.OMITTED;
import static org.onrecord.story.Difference.PUNCTUATION;
import static org.onrecord.story.Printed.by;
import static org.onrecord.story.Printed.direct;
import static org.onrecord.story.Printed.inStory;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.Analysis;
import org.onrecord.Attribution.Kind;

class VariantsTest {
    private static final Analysis FULL = direct(
            "Brandt said: ‹“The lock will hold until May, and the dredgers can come when they please.”› She left.");

    @Test
    void showsWhatIsCutAtTheEnds() {
        QuotationGroup group = Printed.group(direct("‹“the dredgers can come”›, said Brandt."), FULL);
        assertThat(group.fullest().first().analysis()).isEqualTo(FULL);
        assertThat(only(group).differences()).containsExactly(CUT);
        assertThat(drawn(group))
                .isEqualTo("[-The lock will hold until May, and-] the dredgers can come [-when they please-]");
    }

    @Test
    void showsWhatAnEllipsisLeavesOut() {
        QuotationGroup group = Printed.group(FULL, direct("‹“The lock will hold … when they please.”›"));
        assertThat(only(group).differences()).containsExactly(CUT);
        assertThat(drawn(group))
                .isEqualTo("The lock will hold [-until May, and the dredgers can come-] when they please");
    }

    @Test
    void showsWhatIsLeftOutInSilence() {
        QuotationGroup group = Printed.group(FULL, direct("‹“The lock will hold, and the dredgers can come.”›"));
        assertThat(only(group).differences()).containsExactly(CUT, OMITTED);
        assertThat(drawn(group))
                .isEqualTo("The lock will hold [-until May-] and the dredgers can come [-when they please-]");
    }

    @Test
    void wordsMayBeMissingWhereTheSpeakerIsNamedBetween() {
        QuotationGroup group =
                Printed.group(FULL, direct("‹“The lock will hold,”› Brandt said, ‹“and the dredgers can come.”›"));
        assertThat(only(group).differences()).containsExactly(CUT);
    }

    @Test
    void showsAChangedWord() {
        QuotationGroup group = Printed.group(
                FULL, direct("‹“The lock will break until May, and the dredgers can come when they please.”›"));
        assertThat(only(group).differences()).containsExactly(CHANGED_WORD);
        assertThat(drawn(group))
                .isEqualTo("The lock will [-hold-]{+break+} until May, and the dredgers can come when they please");
    }

    @Test
    void tellsAChangeFromACutBesideIt() {
        QuotationGroup group = Printed.group(FULL, direct("‹“The lock will break … when they please.”›"));
        assertThat(only(group).differences()).containsExactly(CUT, CHANGED_WORD);
        assertThat(drawn(group))
                .isEqualTo("The lock will [-hold-]{+break+} [-until May, and the dredgers can come-] when they please");
    }

    @Test
    void showsWhatAnEditorPutIn() {
        QuotationGroup group = Printed.group(
                FULL, direct("‹“The lock [at Kelm] will hold until May, and [they] can come when they please.”›"));
        assertThat(only(group).differences()).containsExactly(INSERTED);
        assertThat(drawn(group))
                .isEqualTo("The lock {+[at Kelm]+} will hold until May, and [-the dredgers-]{+[they]+}"
                        + " can come when they please");
    }

    @Test
    void anInitialInBracketsChangesNothing() {
        QuotationGroup group = Printed.group(FULL, direct("‹“[T]he lock will hold until May”›"));
        assertThat(only(group).differences()).containsExactly(CUT);
    }

    @Test
    void showsOtherMarks() {
        QuotationGroup group = Printed.group(
                FULL,
                direct("‹\"The lock will hold until May! And the dredgers can come when they please,\"› she said."));
        assertThat(only(group).differences()).containsExactly(PUNCTUATION);
        assertThat(only(group).hasOtherWords()).isFalse();
        assertThat(group.hasDifferences()).isFalse();
        assertThat(drawn(group))
                .isEqualTo("The lock will hold until May [-, -]{+! +} And the dredgers can come when they please");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I think we will open the gate in May       | We will open the gate in May        | true
            I think that we will open the gate in May  | will open the gate in May           | true
            We could open the gate in May              | We will open the gate in May        | true
            We will probably open the gate in May      | We will open the gate in May        | true
            We will open the gate in May, I think      | We will open the gate in May        | true
            Nobody came. We will open the gate in May  | We will open the gate in May        | false
            We will open the gate in May. Maybe not    | We will open the gate in May        | false
            We could open the gate in May, at last     | We might open the gate in May       | false
            I said we will open the gate in May        | We will open the gate in May        | false
            """)
    void noticesADroppedHedge(String full, String variant, boolean isDropped) {
        QuotationGroup group = Printed.group(direct("‹“" + full + "”›"), direct("‹“" + variant + "”›"));
        assertThat(only(group).differences().contains(DROPPED_HEDGE)).isEqualTo(isDropped);
    }

    @Test
    void findsTheQuotedPartOfAParaphrase() {
        Analysis paraphrase = by("Odile Brandt", Kind.MIXED, "She said ‹that ships “can come when they please” now›.");
        QuotationGroup group = Printed.group(FULL, paraphrase);
        assertThat(drawn(group))
                .isEqualTo("[-The lock will hold until May, and the dredgers-] can come when they please");
    }

    @Test
    void twoMayHaveBeenCutFromOne() {
        QuotationGroup group = Printed.group(
                FULL, direct("‹“will hold until May, and the dredgers can come when they please. They know.”›"));
        assertThat(only(group).differences()).containsExactly(CUT, LONGER);
        assertThat(drawn(group)).endsWith("the dredgers can come when they please {+They know+}");
    }

    @Test
    void theSameWordsAreOneForm() {
        QuotationGroup group = Printed.group(
                FULL, direct("Again: ‹\"The lock will hold until May, and the dredgers can come when they please\"›"));
        assertThat(group.fullest().places()).hasSize(2);
        assertThat(group.variants()).isEmpty();
        assertThat(group.hasDifferences()).isFalse();
    }

    @Test
    void copiesOfOneArticleCountOnce() {
        QuotationGroup group = Printed.group(
                inStory(FULL, "agency"),
                inStory(direct("‹“The lock will hold until May”›, Brandt said."), "agency"),
                direct("‹“The lock will hold until May”›, she told the Courier."));
        assertThat(group.stories()).isEqualTo(2);
        assertThat(only(group).form().stories()).hasSize(2).contains("agency");
    }

    @Test
    void nobodyElsesWordsAreAVariantUnlessTheyAreNearlyTheSame() {
        Analysis cut = by("Tomas Reuter", Kind.DIRECT, "‹“The lock will hold until June or July”›, Reuter said.");
        assertThat(Variants.of(List.of(FULL, cut))).hasSize(2);
        Analysis same = by("Tomas Reuter", Kind.DIRECT, "‹“The lock will hold until May, and the dredgers can come”›");
        assertThat(only(Printed.group(FULL, same)).differences()).containsExactly(CUT);
    }

    @ParameterizedTest
    @CsvSource({"Brandt, 1", "odile brandt, 1", "'', 1", "Tomas Reuter, 2"})
    void knowsASpeakerByPartOfTheName(String speaker, int forms) {
        Analysis same = by(
                speaker,
                Kind.DIRECT,
                "Yes, ‹“The lock will hold until May, and the dredgers can come when they please.”›");
        assertThat(1 + Printed.group(FULL, same).variants().size()).isEqualTo(forms);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            We have to do what we can for this town                | We have to do it, and we will close the gate
            I was the worst mayor that ever happened to this town  | Rain was the worst that happened to Kelm
            Spending goes up, and hundreds of thousands of jobs go | hundreds of thousands of crowns
            He truly wants to make Kelm great again, I know it     | Make the Lower Dale great again, all of it, now
            """)
    void commonPhrasesMakeNoVariants(String one, String other) {
        assertThat(Variants.of(List.of(direct("‹“" + one + "”›"), direct("‹“" + other + "”›"))))
                .hasSize(2);
    }

    @Test
    void aSloganIsNotOnePersonsStatement() {
        Analysis statement = direct("‹“He truly wants to make Kelm great again, and I think we can get there”›");
        assertThat(Variants.of(List.of(statement, by("", Kind.DIRECT, "The caps say: ‹“Make Kelm great again”›."))))
                .hasSize(2);
    }

    @Test
    void hyphensAreOfTheHousesStyle() {
        QuotationGroup group =
                Printed.group(direct("‹“a tax-free quay for all”›"), direct("‹“a tax free quay for all”› again"));
        assertThat(group.variants()).isEmpty();
    }

    @Test
    void takesNoPhraseForAStatement() {
        assertThat(Variants.of(List.of(direct("She called it ‹“a good lock”›."))))
                .isEmpty();
    }

    @Test
    void oneArticlesOwnRepetitionIsNoVariant() {
        assertThat(Variants.of(List.of(FULL, FULL)))
                .hasSize(1)
                .allMatch(group -> group.variants().isEmpty());
    }

    @Test
    void isFoundByItsWords() {
        QuotationGroup group = Printed.group(FULL, direct("‹“The lock will break until May … when they please.”›"));
        assertThat(WordQuery.of("dredgers COME").finds(group)).isTrue();
        assertThat(WordQuery.of("will break").finds(group)).isTrue();
        assertThat(WordQuery.of("lock please").finds(group)).isFalse();
        assertThat(WordQuery.of("gate").finds(group)).isFalse();
    }

    private static Variant only(QuotationGroup group) {
        assertThat(group.variants()).hasSize(1);
        return group.variants().get(0);
    }

    private static String drawn(QuotationGroup group) {
        return Printed.drawn(group, only(group));
    }
}
