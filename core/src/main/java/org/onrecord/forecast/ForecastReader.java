package org.onrecord.forecast;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Finding;
import org.onrecord.tagging.Calibration;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;

/** Finds claims about the time after writing, in the writer's voice or a source's. Thread-safe. */
public final class ForecastReader {
    private final Certainties certainties = new Certainties();
    private final Horizons horizons = new Horizons();
    private final Calibration calibration;

    /** @param calibration of the probability that something is a forecast */
    public ForecastReader(Calibration calibration) {
        this.calibration = calibration;
    }

    /**
     * All forecasts in the order of the text.
     *
     * @param published the day from which "tomorrow" counts; null where it is not known, and no horizon has dates
     */
    public List<Outlook> read(Document document, Tagged tagged, List<Finding> findings, @Nullable LocalDate published) {
        ArticleForecasts article = new ArticleForecasts(
                document, tagged.marks(), findings, certainties, new Dating(document, horizons, published));
        for (Paragraph paragraph : document.paragraphs()) {
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                article.read(new TokenRange(sentence.first(), sentence.end()));
            }
        }
        article.readCues();
        return article.found().stream().map(this::calibrated).toList();
    }

    private Outlook calibrated(Outlook outlook) {
        return outlook.withProbability(calibration.of(outlook.probability(), 1));
    }
}
