package org.onrecord.cli.evaluation;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Annotated articles as PolNeAR lays them out: {@code text/NAME.txt} and {@code attributions/NAME_*.ann}. Where an article
 * has several annotators, the first by file name counts.
 */
final class Corpus {
    private static final String TEXT = ".txt";
    private static final String ANNOTATIONS = ".ann";

    private final List<Item> items;

    private Corpus(List<Item> items) {
        this.items = List.copyOf(items);
    }

    /** One annotated article. */
    record Item(String name, Path textFile, Path annotations) {

        /** @throws IOException whose message names the file and the cause */
        String text() throws IOException {
            try {
                return Files.readString(textFile);
            } catch (CharacterCodingException e) {
                throw new IOException(textFile + ": is not UTF-8", e);
            }
        }
    }

    /** @throws IOException whose message names the folder and the cause */
    static Corpus in(Path folder) throws IOException {
        List<String> texts = names(folder.resolve("text"), TEXT);
        List<String> annotations = names(folder.resolve("attributions"), ANNOTATIONS);
        List<Item> items = new ArrayList<>();
        for (String text : texts) {
            String name = text.substring(0, text.length() - TEXT.length());
            String gold = first(annotations, name + "_");
            if (gold != null) {
                items.add(new Item(
                        name,
                        folder.resolve("text").resolve(text),
                        folder.resolve("attributions").resolve(gold)));
            }
        }
        return new Corpus(items);
    }

    List<Item> items() {
        return items;
    }

    private static List<String> names(Path folder, String ending) throws IOException {
        List<String> names = new ArrayList<>();
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if (name.endsWith(ending) && !name.startsWith(".")) {
                    names.add(name);
                }
            }
        } catch (NoSuchFileException | NotDirectoryException e) {
            throw new IOException(folder + ": there is no such folder", e);
        }
        Collections.sort(names);
        return names;
    }

    private static @Nullable String first(List<String> sorted, String start) {
        for (String name : sorted) {
            if (name.startsWith(start)) {
                return name;
            }
        }
        return null;
    }
}
