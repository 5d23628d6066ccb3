package org.onrecord.export.webannotation;

import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.Instant;
import java.util.function.Consumer;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.ArticleVersion;
import org.onrecord.archive.Articles;
import org.onrecord.export.Export;
import org.onrecord.export.PrintableJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * All that was found as one AnnotationCollection of the W3C's Web Annotation Data Model (2017), with one page that has all of its
 * annotations, each on a line. What is known only at the end, the number of them, stands there. docs/exports.md describes it.
 */
public final class AnnotationCollection implements Export {
    private static final JsonFactory FACTORY = new JsonFactory();

    private final Writer out;
    private final Articles articles;
    private long total;

    /** The IRI by which the collection is known: a UUID that is made of those of its annotations. */
    private String iri = "";

    /** @param articles those of the archive whose articles will be written */
    public AnnotationCollection(Writer out, Articles articles) throws IOException {
        this.out = out;
        this.articles = articles;
        out.write("{\"@context\":" + OwnTerms.CONTEXT
                + ",\"type\":\"AnnotationCollection\",\"label\":\"Statements and forecasts found by Onrecord\"");
    }

    @Override
    public void write(ArchivedArticle article) throws IOException {
        AnnotatedArticle annotated = new AnnotatedArticle(article, readAt(article));
        for (Attribution attribution : article.analysis().attributions()) {
            add(annotated.iri(attribution.id()), line(annotated, annotations -> annotations.write(attribution)));
        }
        for (Forecast forecast : article.analysis().forecasts()) {
            add(annotated.iri(forecast.id()), line(annotated, annotations -> annotations.write(forecast)));
        }
    }

    @Override
    public void finish() throws IOException {
        if (total > 0) {
            out.write("\n]}");
        }
        out.write(",\"id\":\"" + Iri.named("collection " + iri) + "\",\"total\":" + total + "}\n");
    }

    private Instant readAt(ArchivedArticle article) {
        return articles.versions(article.identity()).stream()
                .filter(version -> version.id() == article.version())
                .map(ArticleVersion::readAt)
                .findFirst()
                .orElseThrow();
    }

    private void add(String annotation, String line) throws IOException {
        if (total == 0) {
            out.write(",\"first\":{\"id\":\"" + Iri.named("page " + annotation)
                    + "\",\"type\":\"AnnotationPage\",\"startIndex\":0,\"items\":[\n");
        } else {
            out.write(",\n");
        }
        out.write(line);
        iri = Iri.named(iri + annotation);
        total++;
    }

    private static String line(AnnotatedArticle article, Consumer<Annotations> finding) {
        StringWriter line = new StringWriter();
        try (JsonGenerator json = FACTORY.createGenerator(ObjectWriteContext.empty(), line)) {
            finding.accept(new Annotations(json, article));
        }
        return PrintableJson.of(line.toString());
    }
}
