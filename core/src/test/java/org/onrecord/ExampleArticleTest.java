package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;

/**
 * Reads the article that Onrecord grew out of. It belongs to others and so lies outside of the project: the test runs where
 * it is there, beside the project or where {@code -Donrecord.example=FILE} says. An attribution is found by the first words
 * of its content.
 */
class ExampleArticleTest {
    private static final Path BESIDE = Path.of("../../shared/examples/putin-hopes.txt");
    private static Analysis analysis;

    @BeforeAll
    static void read() throws IOException {
        Path file = Path.of(System.getProperty("onrecord.example", BESIDE.toString()));
        assumeTrue(Files.exists(file), "the example article is not here");
        try (Analyst analyst = Analyst.load()) {
            analysis = analyst.analyse(Article.of(file.toUri().toString(), Files.readString(file)));
        }
    }

    @Test
    void aBlockWithoutMarksGoesOverTwoParagraphsUpToItsNote() {
        Attribution block = saying("Why is this happening");
        assertThat(block.kind()).isEqualTo(Kind.BLOCK);
        assertThat(block.content()).hasSize(2);
        assertThat(words(block.notes())).containsExactly("(bold italics added)");
        assertThat(speakers(block)).containsExactly("Vladimir Putin");
    }

    @Test
    void theWriterQuotesHimself() {
        Attribution block = saying("..regardless of what");
        assertThat(block.kind()).isEqualTo(Kind.BLOCK);
        assertThat(speakers(block)).containsExactly(Speaker.WRITER);
    }

    @Test
    void whatIsQuotedAgainInBracketsIsARepeat() {
        Attribution again = saying("“political opponents");
        assertThat(again.kind()).isEqualTo(Kind.DIRECT);
        assertThat(again.repeats()).isEqualTo(saying("Why is this happening").id());
    }

    @Test
    void nobodySaidWhatStandsInScareQuotes() {
        assertThat(analysis.attributions())
                .noneMatch(attribution -> attribution.kind() == Kind.DIRECT
                        && words(attribution.content()).get(0).contains("partners"));
    }

    @Test
    void theParaphraseIsOfTwoWhoSpeakAsOne() {
        Attribution paraphrase = saying("that the missile strike on Syria");
        assertThat(paraphrase.kind()).isEqualTo(Kind.INDIRECT);
        assertThat(speakers(paraphrase)).containsExactly("Vladimir Putin", "Russians");
    }

    @Test
    void theCommentIsPutins() {
        assertThat(speakers(saying("that more ‘false flag"))).containsExactly("Vladimir Putin");
    }

    @Test
    void whatIsInconceivableWasSaidByNobody() {
        assertThat(analysis.attributions())
                .filteredOn(attribution -> words(attribution.source()).contains("any Western politician or official"))
                .isNotEmpty()
                .allMatch(attribution -> attribution.determinacy() != Determinacy.ASSERTED);
    }

    @Test
    void whatPutinSaysIsOnTheWayIsAForecastThatTheWriterEndorses() {
        Attribution comment = saying("that more ‘false flag");
        assertThat(comment.stance().value()).isEqualTo(Stance.Value.ENDORSES);
        assertThat(forecast("on the way").attribution()).isEqualTo(comment.id());
        assertThat(forecast("on the way").kind()).isEqualTo(Forecast.Kind.PREDICTION);
    }

    @Test
    void whyTheStrikeWasUndertakenIsDoubted() {
        assertThat(saying("that the missile strike on Syria").stance().value()).isEqualTo(Stance.Value.DOUBTS);
    }

    @Test
    void thatOpponentsWillTurnOnHimIsEndorsedAndHasACondition() {
        Attribution claim = saying("that Donald Trump’s opponents");
        assertThat(claim.stance().value()).isEqualTo(Stance.Value.ENDORSES);
        Forecast forecast = forecast("will turn on him");
        assertThat(forecast.attribution()).isEqualTo(claim.id());
        assertThat(analysis.article().words(Objects.requireNonNull(forecast.condition())))
                .startsWith("if or when");
    }

    @Test
    void whatTheJihadisWillDoIsTheWritersOwn() {
        assertThat(forecast("will now do").holder()).containsExactly(Speaker.WRITER);
    }

    private static Forecast forecast(String words) {
        return analysis.forecasts().stream()
                .filter(forecast -> analysis.article().words(forecast.span()).contains(words))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody foresees " + words));
    }

    private static Attribution saying(String opening) {
        return analysis.attributions().stream()
                .filter(begins(opening))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody says " + opening + "\n" + drawn()));
    }

    private static Predicate<Attribution> begins(String opening) {
        return attribution -> words(attribution.content()).get(0).startsWith(opening);
    }

    private static List<String> words(List<Span> spans) {
        return spans.stream().map(analysis.article()::words).toList();
    }

    private static List<String> speakers(Attribution attribution) {
        return attribution.speakers().stream()
                .map(id -> analysis.speakers().stream()
                        .filter(speaker -> speaker.id().equals(id))
                        .map(Speaker::name)
                        .findFirst()
                        .orElse(id))
                .toList();
    }

    private static String drawn() {
        return analysis.attributions().stream()
                .map(attribution -> speakers(attribution) + " " + attribution.kind() + " "
                        + words(attribution.content()).get(0))
                .collect(Collectors.joining("\n"));
    }
}
