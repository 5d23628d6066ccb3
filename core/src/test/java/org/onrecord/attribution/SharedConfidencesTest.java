package org.onrecord.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Kind;
import org.onrecord.tagging.Calibrations;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.Role;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.tagging.Tagger;
import org.onrecord.text.TokenRange;

/** Java and {@code training/confidence.py} give the same confidences, with the weights of the model that ships. */
class SharedConfidencesTest {
    private static final Calibrations CALIBRATIONS = calibrations();

    @ParameterizedTest
    @CsvFileSource(resources = "confidences.tsv", delimiter = '\t', numLinesToSkip = 1)
    void areTheTrainings(
            double cue,
            double content,
            double source,
            double contentLink,
            double sourceLink,
            Kind kind,
            int tokens,
            boolean asserted,
            boolean sourceless,
            double confidence) {
        TokenRange words = new TokenRange(2, 2 + tokens);
        CueGroup group = new CueGroup(
                new RoleSpan(Role.CUE, 1, 2, cue),
                sourceless ? null : new RoleSpan(Role.SOURCE, 0, 1, source),
                sourceLink,
                List.of(new RoleSpan(Role.CONTENT, words.first(), words.end(), content)),
                contentLink);
        Draft draft = new Draft(
                sourceless ? List.of() : List.of(new TokenRange(0, 1)),
                List.of(new TokenRange(1, 2)),
                List.of(words),
                List.of(),
                kind == Kind.BLOCK,
                new Confidence(CALIBRATIONS.parts()).of(group));
        assertThat(new FindingConfidence(CALIBRATIONS.attributions())
                        .of(draft, kind, asserted ? Determinacy.ASSERTED : Determinacy.NEGATED))
                .isEqualTo(confidence, within(1e-12));
    }

    private static Calibrations calibrations() {
        try (Tagger tagger = Tagger.load()) {
            return tagger.calibrations();
        }
    }
}
