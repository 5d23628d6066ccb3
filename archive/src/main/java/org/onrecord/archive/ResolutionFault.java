package org.onrecord.archive;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.onrecord.Forecast;
import org.onrecord.archive.Resolution.Outcome;

/**
 * Why a judgement cannot stand in the ledger. Immutable.
 *
 * @param field what is wrong: a component of {@link Resolution}
 * @param cause in plain words that follow the field's name, "is in the future: 9999-01-01"
 */
public record ResolutionFault(String field, String cause) {

    /** What is wrong whatever the forecast is; nothing where all is well. */
    public static List<ResolutionFault> of(Resolution resolution, LocalDate today) {
        List<ResolutionFault> faults = new ArrayList<>();
        if (resolution.on().isAfter(today)) {
            faults.add(new ResolutionFault("on", "is in the future: " + resolution.on()));
        }
        String evidence = resolution.evidence();
        if (evidence != null && !isOfTheWeb(evidence)) {
            faults.add(new ResolutionFault("evidence", "is no http(s) address: '" + evidence + "'"));
        }
        return faults;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }

    /** What is wrong for a forecast of some kind besides. */
    public static List<ResolutionFault> of(Resolution resolution, Forecast.Kind kind) {
        return resolution.outcome() == Outcome.STALLED && kind != Forecast.Kind.PLEDGE
                ? List.of(new ResolutionFault("outcome", "is stalled, which only a pledge can be"))
                : List.of();
    }
}
