package org.onrecord.bench.soak;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.onrecord.export.ArticleJson;

/** A file of {@link WrittenNews} in JSON Lines. Arguments: the file, and how many articles it is to have. */
final class WrittenCorpus {
    private static final String ADDRESS = "https://courier.example/%d";

    private WrittenCorpus() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        try (PrintWriter lines = new PrintWriter(arguments[0], StandardCharsets.UTF_8)) {
            for (int i = 0; i < count; i++) {
                lines.println(ArticleJson.line(WrittenNews.article(i, ADDRESS.formatted(i))));
            }
        }
    }
}
