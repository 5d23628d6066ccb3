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
 * Reads articles, in English, and says who said what in them. Deterministic: the same article gives the same analysis.
 *
 * <p>Thread-safe: many threads may analyse at the same time, each its own article, and none waits for another; each uses one
 * core. Loading takes a good part of a second and about 130 MB of memory, nearly all of it outside of Java's heap, so keep one
 * analyst and share it. It opens no connections, and no files but for ONNX Runtime's native library, which is unpacked into the
 * folder for temporary files when the first analyst is loaded.
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
    private final SpeakerReader speakers;
    private final StanceReader stances = new StanceReader();
    private final ForecastReader forecasts;

    private Analyst(Tagger tagger) {
        this.tagger = tagger;
        this.attributions = new AttributionReader(tagger.calibrations());
        this.speakers = new SpeakerReader(tagger.calibrations().speakers());
        this.forecasts = new ForecastReader(tagger.calibrations().forecasts());
    }

    /**
     * An analyst with the model that ships with Onrecord, in the jar.
     *
     * @return an analyst to be closed when it is no longer needed
     * @throws ModelException if a file of the model is missing, cannot be read, is not what its checksum says, or has
     *     settings that cannot be used
     * @throws LinkageError if ONNX Runtime has no native library for this system, or cannot unpack it into the folder for
     *     temporary files
     */
    public static Analyst load() {
        return new Analyst(Tagger.load());
    }

    /** {@return the version of the model, such as "0.2.0"; it changes whenever the findings may} */
    public String model() {
        return tagger.version();
    }

    /**
     * {@return the confidence from which on quotations that stand wholly in quotation marks are right, in source, cue and content, in
     * at least 95 of 100 cases, as the model card says; from 0 to 1}
     */
    public double threshold() {
        return tagger.calibrations().threshold();
    }

    /**
     * Finds attributions, speakers and forecasts of one article, on the calling thread. A text without any, an empty one or one
     * in another language is no error; it gives empty lists, or poor ones. Time and memory grow with the length of the text.
     *
     * @param article of any length; the day of publishing among its {@linkplain Metadata#published() metadata} turns "next
     *     year" into dates, its {@linkplain Article#markup() markup} tells block quotations
     * @return what was found, with spans in code points of the article's text
     * @throws IllegalStateException if the analyst is closed, or the native code fails
     */
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

    /**
     * Frees the model; to do so again has no effect. No thread may be analysing: the native code would be unloaded under it.
     */
    @Override
    public void close() {
        tagger.close();
    }
}
