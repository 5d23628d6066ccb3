package org.onrecord;

import java.util.List;
import org.onrecord.attribution.AttributionReader;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.ForecastReader;
import org.onrecord.speaker.SpeakerReader;
import org.onrecord.speaker.Speakers;
import org.onrecord.stance.StanceReader;
import org.onrecord.tagging.Tagged;
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
    private final AttributionReader attributions;
    private final SpeakerReader speakers = new SpeakerReader();
    private final StanceReader stances = new StanceReader();
    private final ForecastReader forecasts = new ForecastReader();

    private Analyst(Tagger tagger) {
        this.tagger = tagger;
        this.attributions = new AttributionReader(tagger.calibration());
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
        Document document = Document.of(article);
        Tagged tagged = tagger.read(document);
        List<Finding> findings = attributions.read(document, tagged);
        Speakers found = speakers.read(document, tagged, findings);
        return new Assembly(article, document)
                .assemble(
                        findings,
                        found,
                        stances.read(document, tagged, findings, found),
                        forecasts.read(
                                document, tagged, findings, article.metadata().day()));
    }

    /** Frees the model. No thread may be analysing: the native code would be unloaded under it. */
    @Override
    public void close() {
        tagger.close();
    }
}
