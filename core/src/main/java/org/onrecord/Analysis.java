package org.onrecord;

import java.util.List;

/** What the reading found in one article, each list in the order of the text. Immutable and thread-safe. */
public record Analysis(
        Article article, List<Speaker> speakers, List<Attribution> attributions, List<Forecast> forecasts) {

    public Analysis {
        speakers = List.copyOf(speakers);
        attributions = List.copyOf(attributions);
        forecasts = List.copyOf(forecasts);
    }
}
