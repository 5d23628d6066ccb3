package org.onrecord.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.attribution.Draft;
import org.onrecord.attribution.Finding;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** The cue is marked «so», the content ‹so›. */
class ForetellingCuesTest {

    @Test
    void whatSomebodyPredictsIsAForecast() {
        assertThat(foretold("Brandt «predicted» ‹that forty teachers leave before Easter.›"))
                .isEqualTo("forty teachers leave before Easter | predicted");
    }

    @Test
    void soIsWhatIsPromisedOrVowed() {
        assertThat(foretold("Reuter «had promised» ‹“a new gate for everybody”›"))
                .isEqualTo("a new gate for everybody | promised");
        assertThat(foretold("He «vowed» ‹to rebuild it›.")).isEqualTo("to rebuild it | vowed");
    }

    @Test
    void whatIsSaidIsNoneForThat() {
        assertThat(foretold("He «said» ‹that it leaks›.")).isEmpty();
    }

    @Test
    void norIsWhatNobodyPromised() {
        assertThat(foretold("He «refused to pledge» ‹to rebuild it›.")).isEmpty();
        assertThat(foretold("He «never promised» ‹to rebuild it›.", Determinacy.NEGATED))
                .isEmpty();
    }

    private static String foretold(String marked) {
        return foretold(marked, Determinacy.ASSERTED);
    }

    private static String foretold(String marked, Determinacy determinacy) {
        Document document = Document.of(marked.replaceAll("[«»‹›]", ""));
        Draft draft = new Draft(
                List.of(), List.of(range(marked, '«', '»')), List.of(range(marked, '‹', '›')), List.of(), false, 1);
        Finding finding = new Finding(
                draft,
                Kind.INDIRECT,
                Type.COMMUNICATION,
                determinacy,
                List.of(),
                OptionalInt.empty(),
                OptionalInt.empty(),
                1);
        return new ForetellingCues(document)
                .in(finding)
                .map(found -> words(document, found.clause()) + " | " + words(document, found.cue()))
                .orElse("");
    }

    private static TokenRange range(String marked, char opening, char closing) {
        return new TokenRange(tokensBefore(marked, opening), tokensBefore(marked, closing));
    }

    private static int tokensBefore(String marked, char mark) {
        return Document.of(marked.substring(0, marked.indexOf(mark)).replaceAll("[«»‹›]", ""))
                .tokens()
                .size();
    }

    private static String words(Document document, TokenRange range) {
        return document.words(range.first(), range.end());
    }
}
