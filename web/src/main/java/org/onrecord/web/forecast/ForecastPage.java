package org.onrecord.web.forecast;

/** A forecast, its history, and the form that judges it. Immutable. */
public record ForecastPage(ForecastHistory history, ResolutionForm form) {

    public ForecastEntry entry() {
        return history.entry();
    }
}
