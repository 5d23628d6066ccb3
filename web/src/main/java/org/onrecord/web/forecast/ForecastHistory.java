package org.onrecord.web.forecast;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArchiveException;
import org.onrecord.archive.Resolution;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.SafeLink;
import org.onrecord.web.wording.OutcomeBadge;

/**
 * A forecast with all that was ever judged of it. Immutable.
 *
 * @param resolutions the oldest first; the last one counts
 * @param today on which it is looked at
 */
public record ForecastHistory(ForecastEntry entry, List<Resolution> resolutions, LocalDate today) {

    public ForecastHistory {
        resolutions = List.copyOf(resolutions);
    }

    /** @throws Problem if there is none */
    static ForecastHistory of(Archive archive, String key, LocalDate today) {
        try {
            ForecastEntry entry = ForecastEntry.of(archive, archive.forecast(key), today);
            return new ForecastHistory(entry, archive.resolutions(key), today);
        } catch (ArchiveException e) {
            if (e.getCause() == null) { // the file is sound
                throw Problem.missing(String.valueOf(e.getMessage()));
            }
            throw e;
        }
    }

    /** The newest first. */
    public List<Judgement> judgements() {
        List<Judgement> judgements = new ArrayList<>();
        for (Resolution resolution : resolutions) {
            judgements.add(new Judgement(
                    OutcomeBadge.of(entry.found().kind(), resolution.outcome()),
                    Horizon.day(resolution.on().toString()),
                    resolution.evidence(),
                    SafeLink.of(resolution.evidence()),
                    resolution.judge(),
                    resolution.note(),
                    Horizon.day(
                            resolution.at().atZone(ZoneOffset.UTC).toLocalDate().toString())));
        }
        Collections.reverse(judgements);
        return judgements;
    }

    /**
     * A judgement in words.
     *
     * @param on the day on which it was settled
     * @param link the evidence, if it is fit to be one
     * @param said the day on which it was judged
     */
    public record Judgement(
            OutcomeBadge outcome,
            String on,
            @Nullable String evidence,
            @Nullable String link,
            @Nullable String judge,
            @Nullable String note,
            String said) {}
}
