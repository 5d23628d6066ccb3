package org.onrecord.stance;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.Attribution.Type;
import org.onrecord.Speaker;
import org.onrecord.attribution.Draft;
import org.onrecord.attribution.Finding;
import org.onrecord.speaker.Speakers;
import org.onrecord.speaker.Voice;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Claims are drawn in brackets, with the last name of the one who makes them: "[Renzi: the wall is safe]". */
class JudgingSentencesTest {

    @Test
    void aVerdictOnThisIsOnTheLastClaimOfWhoeverIsNamed() {
        assertThat(verdicts("[Renzi: The wall is safe.] [Lind: It leaks.] Renzi is obviously right about this."))
                .isEqualTo("Renzi ENDORSES “Renzi is obviously right”");
        assertThat(verdicts("[Renzi: The wall is safe.] [Lind: It leaks.] Lind is wrong."))
                .isEqualTo("Lind REJECTS “Lind is wrong”");
    }

    @Test
    void aVerdictOnWhatFollowsIsOnThat() {
        assertThat(verdicts("[Renzi: The wall is safe.] But Renzi is right that [Renzi: the board is slow]."))
                .isEqualTo("Renzi2 ENDORSES “Renzi is right”");
    }

    @Test
    void aVerdictOnOneThingIsOnWhatIsToldThen() {
        assertThat(verdicts("[Lind: The wall leaks.] Lind is right about one thing, though: [Lind: nobody looked]."))
                .isEqualTo("Lind2 ENDORSES “Lind is right”");
        assertThat(verdicts("[Lind: The wall leaks.] Lind is right about one thing, the weather."))
                .isEmpty();
    }

    @Test
    void doubtIsDoubt() {
        assertThat(verdicts("[Renzi: The wall is safe.] I doubt that Renzi is right."))
                .isEqualTo("Renzi DOUBTS “I doubt that Renzi is right”");
    }

    @Test
    void aDenialTurnsItRound() {
        assertThat(verdicts("[Renzi: The wall is safe.] That is not true."))
                .isEqualTo("Renzi REJECTS “That is not true”");
        assertThat(verdicts("[Renzi: The wall is safe.] Renzi is not wrong."))
                .isEqualTo("Renzi ENDORSES “Renzi is not wrong”");
    }

    @Test
    void inAnothersWordsTheWriterJudgesNothing() {
        assertThat(verdicts("[Renzi: The wall is safe.] [Lind: Renzi is wrong.]"))
                .isEmpty();
    }

    @Test
    void inAnInterviewTheWriterJudgesNothing() {
        assertThat(verdicts("Q: Why?\nA: [Renzi: The wall is safe.] Renzi is right about this.\nQ: Is it?"))
                .isEmpty();
    }

    @Test
    void rightIsAlsoADirection() {
        assertThat(verdicts("[Renzi: The wall is safe.] The right bank is steep."))
                .isEmpty();
    }

    private static String verdicts(String drawn) {
        Drawing drawing = Drawing.of(drawn);
        Map<Integer, Verdict> found = new JudgingSentences(
                        drawing.document(), StanceReader.verdictWords(), drawing.findings(), drawing.speakers())
                .find();
        return found.entrySet().stream()
                .map(entry -> drawing.name(entry.getKey()) + " "
                        + entry.getValue().value() + " “"
                        + drawing.words(Objects.requireNonNull(entry.getValue().evidence())) + "”")
                .collect(Collectors.joining(", "));
    }

    private record Drawing(Document document, List<Finding> findings, List<String> owners, Speakers speakers) {

        static Drawing of(String drawn) {
            Document document = Document.of(drawn.replaceAll("\\[\\w+: |\\]", ""));
            List<Finding> findings = new ArrayList<>();
            List<String> owners = new ArrayList<>();
            int at = 0;
            for (String claim : claims(drawn)) {
                owners.add(claim.substring(0, claim.indexOf(':')));
                String words = claim.substring(claim.indexOf(':') + 2);
                at = document.text().indexOf(words, at);
                findings.add(finding(range(document, at, at + words.length())));
            }
            List<String> names = owners.stream().distinct().toList();
            List<Voice> voices = owners.stream()
                    .map(owner -> new Voice(List.of("s" + names.indexOf(owner)), 1, List.of()))
                    .toList();
            List<Speaker> list = names.stream()
                    .map(name -> new Speaker(
                            "s" + names.indexOf(name),
                            null,
                            name,
                            Speaker.Kind.PERSON,
                            List.of(),
                            List.of(),
                            List.of()))
                    .toList();
            return new Drawing(document, findings, owners, new Speakers(list, voices));
        }

        private static List<String> claims(String drawn) {
            return Arrays.stream(drawn.split("\\["))
                    .filter(part -> part.contains("]"))
                    .map(part -> part.substring(0, part.indexOf(']')))
                    .toList();
        }

        private static Finding finding(TokenRange content) {
            Draft draft = new Draft(List.of(), List.of(), List.of(content), List.of(), false, 1);
            return new Finding(
                    draft,
                    Kind.INDIRECT,
                    Type.COMMUNICATION,
                    Determinacy.ASSERTED,
                    List.of(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    1);
        }

        private static TokenRange range(Document document, int start, int end) {
            int first = 0;
            while (document.tokens().get(first).start() < start) {
                first++;
            }
            int last = first;
            while (last < document.tokens().size()
                    && document.tokens().get(last).end() <= end) {
                last++;
            }
            return new TokenRange(first, last);
        }

        /** Whose claim it is, with a number from the second one on. */
        String name(int finding) {
            String owner = owners.get(finding);
            long before =
                    owners.subList(0, finding).stream().filter(owner::equals).count();
            return before == 0 ? owner : owner + (before + 1);
        }

        String words(TokenRange range) {
            return document.words(range.first(), range.end());
        }
    }
}
