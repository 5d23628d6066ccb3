package org.onrecord;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Forecast.Certainty;
import org.onrecord.attribution.Draft;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.Outlook;
import org.onrecord.speaker.Voice;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** The forecast is drawn in brackets: "They said that [the lock will be closed]." */
class HoldersTest {
    private static final Voice RENZI = new Voice(List.of("s1"), 0.9, List.of());
    private static final Voice PERHAPS_RENZI = new Voice(List.of(), 0.4, List.of(new Candidate("s1", 0.4)));
    private static final Voice NOBODY = new Voice(List.of(), 0.7, List.of());

    @Test
    void whoSpeaksForesees() {
        assertThat(holder("[The lock will be closed], said Renzi.", "Renzi", "said", Kind.INDIRECT, RENZI))
                .containsExactly("s1");
    }

    @Test
    void inTheWritersVoiceTheWriterForesees() {
        assertThat(holder("[The lock will be closed] in May.")).containsExactly(Speaker.WRITER);
    }

    @Test
    void whatIsExpectedByNobodyNamedIsTheWriters() {
        assertThat(holder("[The lock is expected to be closed].", "", "expected", Kind.INDIRECT, NOBODY))
                .containsExactly(Speaker.WRITER);
    }

    @Test
    void whoseWordsTheyAreIsOpenWhereTheSpeakerIs() {
        assertThat(holder("They said that [the lock will be closed].", "They", "said", Kind.INDIRECT, NOBODY))
                .isEmpty();
        assertThat(holder("He said that [the lock will be closed].", "He", "said", Kind.INDIRECT, PERHAPS_RENZI))
                .isEmpty();
    }

    @Test
    void quotedWordsAreNeverTheWriters() {
        assertThat(holder("“[The lock will be closed],” it said.", "", "said", Kind.DIRECT, NOBODY))
                .isEmpty();
        assertThat(holder("The brigade came. “[The lock will be closed].”")).isEmpty();
    }

    @Test
    void whatIsSaidInAnInterviewIsNotTheWriters() {
        assertThat(holder("Q: When?\nA: [The lock will be closed] in May.\nQ: Why?"))
                .isEmpty();
    }

    @Test
    void wordsThatOnlyQuoteAnotherAreTheWriters() {
        assertThat(holder("[The “lock” will be closed] in May.")).containsExactly(Speaker.WRITER);
    }

    @Test
    void aBlockQuotationIsNotTheWriters() {
        Article article = Article.of("", "The lock will be closed.")
                .withMarkup(List.of(new Markup(Markup.Kind.BLOCK_QUOTATION, new Span(0, 24))));
        Document document = Document.of(article);

        assertThat(new Holders(document, List.of(), List.of()).of(outlook(new TokenRange(0, 5), OptionalInt.empty())))
                .isEmpty();
    }

    private static List<String> holder(String drawn) {
        Document document = document(drawn);
        return new Holders(document, List.of(), List.of()).of(outlook(bracketed(drawn), OptionalInt.empty()));
    }

    private static List<String> holder(String drawn, String source, String cue, Kind kind, Voice voice) {
        Document document = document(drawn);
        Draft draft = new Draft(
                tokens(document, source), tokens(document, cue), List.of(bracketed(drawn)), List.of(), false, 1);
        Finding finding = new Finding(
                draft,
                kind,
                Type.COMMUNICATION,
                Determinacy.ASSERTED,
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                1);
        return new Holders(document, List.of(finding), List.of(voice)).of(outlook(bracketed(drawn), OptionalInt.of(0)));
    }

    private static Outlook outlook(TokenRange range, OptionalInt finding) {
        return new Outlook(
                Forecast.Kind.PREDICTION, range, finding, null, null, null, null, Certainty.ALMOST_CERTAIN, 1);
    }

    private static Document document(String drawn) {
        return Document.of(drawn.replaceAll("[\\[\\]]", ""));
    }

    private static TokenRange bracketed(String drawn) {
        int first = Document.of(drawn.substring(0, drawn.indexOf('['))).tokens().size();
        String inside = drawn.substring(drawn.indexOf('[') + 1, drawn.indexOf(']'));
        return new TokenRange(first, first + Document.of(inside).tokens().size());
    }

    private static List<TokenRange> tokens(Document document, String word) {
        return IntStream.range(0, document.tokens().size())
                .filter(token -> document.word(token).equals(word))
                .mapToObj(token -> new TokenRange(token, token + 1))
                .toList();
    }
}
