package org.onrecord.cli.evaluation;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Analyses in a file of JSON lines. */
final class AnalysisFile {
    private AnalysisFile() {}

    /**
     * The analyses by the names of their articles' files; the last one counts where there are several.
     *
     * @throws IOException whose message names the file, the line and the cause
     */
    static Map<String, AnalysedArticle> read(Path file) throws IOException {
        Map<String, AnalysedArticle> articles = new HashMap<>();
        int number = 0;
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                if (!line.isBlank()) {
                    AnalysedArticle article = AnalysedArticle.parse(line);
                    articles.put(article.name(), article);
                }
            }
        } catch (CharacterCodingException e) {
            throw new IOException(file + ": is not UTF-8", e);
        } catch (IllegalArgumentException e) {
            throw new IOException(file + ":" + number + ": is not an analysis (" + e.getMessage() + ")", e);
        }
        return articles;
    }
}
