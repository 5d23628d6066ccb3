package org.onrecord.cli.display;

import java.util.Locale;
import org.onrecord.Forecast.Certainty;

/** The steps of the analysts' probability yardstick (ICD 203), as people read them. */
final class CertaintyWords {
    private CertaintyWords() {}

    static String of(Certainty certainty) {
        return certainty == Certainty.EVEN
                ? "even chance"
                : certainty.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The lower and the upper end of a step: "95–99 %". */
    static String interval(Certainty certainty) {
        return Math.round(100 * certainty.lowest()) + "–" + Math.round(100 * certainty.highest()) + "\u00a0%";
    }
}
