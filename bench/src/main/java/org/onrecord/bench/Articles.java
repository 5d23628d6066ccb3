package org.onrecord.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.onrecord.Article;

/** The plain-text articles of a folder. */
record Articles(List<Article> articles, long words) {

    static Articles in(String folder) {
        try (Stream<Path> files = Files.list(Path.of(folder))) {
            List<Article> articles = files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Articles::read)
                    .toList();
            long words = articles.stream()
                    .mapToLong(article -> article.text().strip().split("\\s+").length)
                    .sum();
            return new Articles(articles, words);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Article read(Path file) {
        try {
            return Article.of(file.toUri().toString(), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
