package org.onrecord.forecast;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.onrecord.Forecast.Certainty;
import org.onrecord.text.ResourceLines;

/**
 * How sure the words of a forecast's cue sound: "could" is even, "will" almost certain, "will probably" likely. Thread-safe.
 */
final class Certainties {
    private final List<Line> lines;

    private record Line(Certainty certainty, Pattern words) {}

    Certainties() {
        lines = ResourceLines.of(Certainties.class, "certainties.tsv").stream()
                .map(line -> line.split("\t"))
                .map(fields -> new Line(Certainty.valueOf(fields[0]), pattern(fields[1])))
                .toList();
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
