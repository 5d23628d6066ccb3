package org.onrecord.export.webannotation;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Analysis;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.ArticleQuery;
import org.onrecord.archive.Origin;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an archive of some articles exports. */
final class FerryAnnotations {
    private static final Origin ORIGIN = new Origin(null, Instant.parse("2026-03-03T10:15:30Z"), "0.2.0");

    private FerryAnnotations() {}

    static String of(Path folder, Analysis... analyses) throws IOException {
        StringWriter out = new StringWriter();
        try (Archive archive = Archive.open(folder.resolve("archive.db"));
                AnnotationCollection collection = new AnnotationCollection(out, archive.articles())) {
            List.of(analyses).forEach(analysis -> archive.keep(analysis, ORIGIN));
            List<ArchivedArticle> articles = new ArrayList<>();
            archive.articles().forEach(ArticleQuery.ALL, articles::add);
            for (ArchivedArticle article : articles) {
                collection.write(article);
            }
            collection.finish();
        }
        return out.toString();
    }

    static JsonNode parsed(String collection) {
        return JsonMapper.shared().readTree(collection);
    }
}
