package org.onrecord;

import java.util.List;
import org.onrecord.attribution.AttributionReader;
import org.onrecord.attribution.Finding;
import org.onrecord.tagging.Tagger;
import org.onrecord.text.Document;

/**
 * Reads articles and says who said what in them. Thread-safe; loading takes a good part of a second, so keep one and
 * share it.
 *
 * <pre>{@code
 * try (Analyst analyst = Analyst.load()) {
 *     Analysis analysis = analyst.analyse(Article.of("file:///article.txt", text));
 * }
 * }</pre>
 */
public final class Analyst implements AutoCloseable {
    private final Tagger tagger;
    private final AttributionReader reader;

    private Analyst(Tagger tagger) {
        this.tagger = tagger;
        this.reader = new AttributionReader(tagger.calibration());
    }

    /**
     * An analyst with the model that ships with Onrecord.
     *
     * @throws IllegalStateException if the model is missing or damaged
     */
    public static Analyst load() {
        return new Analyst(Tagger.load());
    }

    /** The version of the model. */
    public String model() {
        return tagger.version();
    }

    /** Finds the attributions of one article, on the calling thread. */
    public Analysis analyse(Article article) {
        Document document = Document.of(article.text());
        List<Finding> findings = reader.read(document, tagger.read(document));
        return new Assembly(article, document).assemble(findings);
    }

    /** Frees the model. No thread may be analysing: the native code would be unloaded under it. */
    @Override
    public void close() {
        tagger.close();
    }
}
