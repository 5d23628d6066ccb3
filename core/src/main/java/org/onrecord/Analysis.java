package org.onrecord;

import java.util.List;

/**
 * What the reading found in one article, each list in the order of the text. Immutable and thread-safe.
 *
 * @param article the article that was read, with the text to which all spans refer
 * @param speakers who speaks in it, in the order in which they first speak
 * @param attributions who says, thinks or wants what, in the order of the text
 * @param forecasts what is claimed about the time after writing, in the order of the text
 */
public record Analysis(
        Article article, List<Speaker> speakers, List<Attribution> attributions, List<Forecast> forecasts) {

    /** Keeps copies of the lists. */
    public Analysis {
        speakers = List.copyOf(speakers);
        attributions = List.copyOf(attributions);
        forecasts = List.copyOf(forecasts);
    }

    /**
     * How probable it is at most that one of the forecasts is right and its holder's: no more than the attribution in which it
     * stands, through which it has its holder.
     *
     * @param forecast one of this analysis
     * @return a probability, from 0 to 1
     */
    public double confidence(Forecast forecast) {
        return attributions.stream()
                .filter(attribution -> attribution.id().equals(forecast.attribution()))
                .mapToDouble(attribution -> Math.min(attribution.confidence(), forecast.confidence()))
                .findFirst()
                .orElse(forecast.confidence());
    }
}
