package org.onrecord.export.brat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import org.onrecord.Analysis;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.export.Export;

/** A folder that brat opens: for each article its text and its annotations, and beside them what may be annotated how. */
public final class BratFolder implements Export {
    private static final OpenOption NEW = StandardOpenOption.CREATE_NEW;

    private final Path folder;

    /** @param folder is there, and empty */
    public BratFolder(Path folder) throws IOException {
        this.folder = folder;
        for (String name : List.of("annotation.conf", "visual.conf")) {
            try (InputStream settings = Objects.requireNonNull(BratFolder.class.getResourceAsStream(name), name)) {
                Files.copy(settings, folder.resolve(name));
            }
        }
    }

    @Override
    public void write(ArchivedArticle article) throws IOException {
        Analysis analysis = article.analysis();
        PlainText text = new PlainText(analysis.article().text());
        String name = FileName.of(article);
        Files.write(folder.resolve(name + ".txt"), text.utf8(), NEW);
        Files.writeString(
                folder.resolve(name + ".ann"), AnalysisStandoff.of(analysis, text), StandardCharsets.UTF_8, NEW);
    }
}
