package org.onrecord.cli.evaluation;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * The figures are those of the scorer that the corpora come with, to the last digit, but for the horizons' that it lacks. It runs where {@code -Donrecord.scorer}
 * names that program, a Python script.
 */
@EnabledIfSystemProperty(named = "onrecord.scorer", matches = ".+", disabledReason = "needs -Donrecord.scorer=score.py")
class ReferenceScorerTest {

    @TempDir
    Path folder;

    @RepeatedTest(40)
    void measuresTheSame(RepetitionInfo repetition) throws IOException, InterruptedException {
        RandomCorpus corpus = new RandomCorpus(repetition.getCurrentRepetition(), folder).write();
        boolean withGold = repetition.getCurrentRepetition() % 4 != 0;
        double minConfidence = repetition.getCurrentRepetition() % 3 * 0.3;
        Path gold = withGold ? corpus.gold() : null;
        Report report = new Evaluation(corpus.polnear(), gold, minConfidence).ofFile(corpus.analyses());
        List<String> arguments = new ArrayList<>(List.of(
                "--pred", corpus.analyses().toString(),
                "--polnear", corpus.polnear().toString(),
                "--min-confidence", Double.toString(minConfidence)));
        if (withGold) {
            arguments.addAll(List.of("--gold", corpus.gold().toString()));
        }
        assertThat(report.text().replaceFirst("forecast horizon .*\n", "")).isEqualTo(reference(arguments));
        arguments.add("--json");
        assertThat(report.json().replaceFirst(", \"forecast horizon\": [^}]*}", ""))
                .isEqualTo(reference(arguments));
    }

    private static String reference(List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("python3", System.getProperty("onrecord.scorer")));
        command.addAll(arguments);
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).isZero();
        return printed;
    }
}
