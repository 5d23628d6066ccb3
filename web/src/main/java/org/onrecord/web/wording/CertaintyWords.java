package org.onrecord.web.wording;

import java.util.Locale;
import org.onrecord.Forecast.Certainty;

/** The steps of the analysts' probability yardstick (ICD 203), as people read them. */
public final class CertaintyWords {
    private CertaintyWords() {}

    /** "very likely" */
    public static String of(Certainty certainty) {
        return certainty == Certainty.EVEN
                ? "even chance"
                : certainty.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
