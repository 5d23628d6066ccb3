package org.onrecord.bench;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.export.ArticleJson;

/**
 * A corpus of any size out of a few articles: repeated with one or two words of each sentence changed, in JSON Lines.
 * Arguments: the folder with the articles, the corpus's folder, which is made, and how many articles it is to have. How many
 * words these are is written beside the folder, to its name with {@code .words}.
 */
final class RepeatedArticles {
    private static final int SEED = 20261125;
    private static final int ARTICLES_A_FILE = 500;
    private static final String ADDRESS = "https://example.org/articles/%d";
    private static final String DATE = "2031-%02d-%02d";

    private RepeatedArticles() {}

    public static void main(String[] arguments) throws IOException {
        List<Article> originals = Articles.in(arguments[0]).articles();
        Path corpus = Files.createDirectories(Path.of(arguments[1]));
        int count = Integer.parseInt(arguments[2]);
        Random random = new Random(SEED);
        long words = 0;
        for (int first = 0; first < count; first += ARTICLES_A_FILE) {
            Path file = corpus.resolve("%05d.jsonl".formatted(first / ARTICLES_A_FILE));
            try (PrintWriter lines = new PrintWriter(file.toFile(), StandardCharsets.UTF_8)) {
                for (int i = first; i < Math.min(first + ARTICLES_A_FILE, count); i++) {
                    Article article = changed(originals.get(i % originals.size()), i, random);
                    words += article.text().strip().split("\\s+").length;
                    lines.println(ArticleJson.line(article));
                }
            }
        }
        Files.writeString(corpus.resolveSibling(corpus.getFileName() + ".words"), words + "\n");
    }

    private static Article changed(Article original, int number, Random random) {
        List<String> paragraphs = Arrays.asList(original.text().split("\n", -1));
        String text = String.join("\n", Rewriting.EDITED.of(paragraphs, List.of(), random));
        Metadata metadata = Metadata.NONE
                .withAddress(ADDRESS.formatted(number))
                .withPublished(DATE.formatted(1 + number / 28 % 12, 1 + number % 28));
        return Article.of(ADDRESS.formatted(number), text).withMetadata(metadata);
    }
}
