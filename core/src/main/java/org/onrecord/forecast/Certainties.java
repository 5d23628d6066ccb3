package org.onrecord.forecast;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.Forecast.Certainty;

/**
 * How sure the words of a forecast's cue sound: "could" is even, "will" almost certain, "will probably" likely. Thread-safe.
 */
final class Certainties {
    private final List<Line> lines;

    private record Line(Certainty certainty, Pattern words) {}

    Certainties() {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(Certainties.class.getResourceAsStream("certainties.tsv"), "certainties.tsv"),
                StandardCharsets.UTF_8))) {
            lines = reader.lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\t"))
                    .map(fields -> new Line(Certainty.valueOf(fields[0]), pattern(fields[1])))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("certainties.tsv", e);
        }
    }

    private static Pattern pattern(String words) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(" + words + ")(?![\\p{L}\\p{N}])");
    }

    /** The step of some words; empty where none of them is known. */
    Optional<Certainty> of(String words) {
        String plain = words.toLowerCase(Locale.ROOT).replace('’', '\'').replaceAll("\\s+", " ");
        return lines.stream()
                .filter(line -> line.words().matcher(plain).find())
                .map(Line::certainty)
                .findFirst();
    }
}
