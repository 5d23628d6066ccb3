package org.example.whosaidwhat;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Speaker;

/** Prints who said what in the text files that it is given. */
public final class WhoSaidWhat {
    private WhoSaidWhat() {}

    /** Takes the names of the files. */
    public static void main(String[] files) throws IOException {
        print(List.of(files), System.out);
    }

    static void print(List<String> files, PrintStream out) throws IOException {
        try (Analyst analyst = Analyst.load()) {
            for (String file : files) {
                Path path = Path.of(file);
                Article article = Article.of(path.toUri().toString(), Files.readString(path));
                print(analyst.analyse(article), out);
            }
        }
    }

    private static void print(Analysis analysis, PrintStream out) {
        Map<String, String> names = analysis.speakers().stream().collect(Collectors.toMap(Speaker::id, Speaker::name));
        for (Attribution attribution : analysis.attributions()) {
            String who = attribution.speakers().stream()
                    .map(id -> names.getOrDefault(id, id)) // WRITER and GENERIC are no entities of the article
                    .collect(Collectors.joining(" and "));
            String what = attribution.content().stream()
                    .map(span -> analysis.article().words(span))
                    .collect(Collectors.joining(" … "));
            out.println((who.isEmpty() ? "somebody" : who) + ": " + what);
        }
    }
}
