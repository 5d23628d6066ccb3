package org.onrecord.archive;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.Analysis;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Forecast.Kind;

/** A program that keeps what is not kept yet of sixty articles, and prints the address of each when it is kept. */
final class Keeping {
    static final int ARTICLES = 60;

    private static final List<String> WORDS = List.of(
            "lock", "gate", "dredger", "harbour", "ministry", "rain", "winter", "budget", "heron", "mill", "ferry");

    private Keeping() {}

    /** Argument: the archive. */
    public static void main(String[] arguments) {
        Analysis[] analyses =
                IntStream.range(0, ARTICLES).mapToObj(Keeping::article).toArray(Analysis[]::new);
        System.out.println("begins");
        try (Archive archive = Archive.open(Path.of(arguments[0]))) {
            for (Analysis analysis : analyses) {
                if (archive.keptAs(analysis.article(), null).isEmpty()) {
                    archive.keep(analysis, Told.ORIGIN);
                    System.out.println(analysis.article().uri());
                }
            }
        }
        System.out.println("ends");
    }

    /** Each third one is a changed page of the one before, each fourth one a copy. */
    static Analysis article(int number) {
        boolean isCopy = number % 4 == 3;
        Random random = new Random(isCopy ? number - 1 : number);
        Told told = Told.at("file:///" + (number % 3 == 2 ? number - 1 : number) + ".txt")
                .by("The Quay", "2026-03-" + (10 + number % 20))
                .writes(words(random, 60));
        for (int i = 0; i < 12; i++) {
            told.says("Ada Quill " + random.nextInt(5), words(random, 12) + (isCopy ? " " + number : ""));
            if (i % 3 == 0) {
                told.foresees(Kind.PREDICTION, Certainty.LIKELY, "2026-12-31");
            }
        }
        return told.analysis();
    }

    private static String words(Random random, int number) {
        return random.ints(number, 0, WORDS.size()).mapToObj(WORDS::get).collect(Collectors.joining(" "));
    }
}
