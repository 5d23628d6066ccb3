package org.onrecord.cli.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Annotations of articles in a folder, a file {@code NAME.json} for each, or in a file of JSON lines, a line for each. */
final class AnnotatedArticles {
    private static final String JSON = ".json";

    private AnnotatedArticles() {}

    /**
     * The annotations by the names of the articles.
     *
     * @throws IOException whose message names the file, the line and the cause
     */
    static Map<String, AnnotatedArticle> read(Path path) throws IOException {
        if (Files.isDirectory(path)) {
            return ofFolder(path);
        }
        if (!Files.exists(path)) {
            throw new IOException(path + ": there is no such folder or file");
        }
        return ofLines(path);
    }

    private static Map<String, AnnotatedArticle> ofFolder(Path folder) throws IOException {
        Map<String, AnnotatedArticle> articles = new HashMap<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + JSON)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                try {
                    articles.put(
                            name.substring(0, name.length() - JSON.length()),
                            AnnotatedArticle.parse(Files.readString(file)));
                } catch (CharacterCodingException e) {
                    throw new IOException(file + ": is not UTF-8", e);
                } catch (IllegalArgumentException e) {
                    throw new IOException(file + ": " + e.getMessage(), e);
                }
            }
        }
        return articles;
    }

    private static Map<String, AnnotatedArticle> ofLines(Path file) throws IOException {
        Map<String, AnnotatedArticle> articles = new HashMap<>();
        JsonLines.read(file, line -> {
            AnnotatedArticle annotated = AnnotatedArticle.parse(line);
            if (annotated.article() == null) {
                throw new IllegalArgumentException("names no article");
            }
            articles.put(annotated.article(), annotated);
        });
        return articles;
    }
}
