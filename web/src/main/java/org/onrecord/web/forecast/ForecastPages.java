package org.onrecord.web.forecast;

import io.javalin.http.HttpStatus;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.FoundForecast;
import org.onrecord.export.RecordCsv;
import org.onrecord.export.RecordJson;
import org.onrecord.web.http.Action;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Site;
import org.onrecord.web.http.Slice;
import org.onrecord.web.shared.SharedArchive;

/** The ledger: what was foreseen and pledged, what became of it, and how those who did so score. */
public final class ForecastPages {

    private final SharedArchive archive;
    private final Clock clock;

    private ForecastPages(SharedArchive archive, Clock clock) {
        this.archive = archive;
        this.clock = clock;
    }

    /** @param clock says what day it is: what is due, and what would be in the future */
    public static void addTo(Site site, SharedArchive archive, Clock clock) {
        ForecastPages pages = new ForecastPages(archive, clock);
        site.add(pages.all());
        site.add(pages.one());
        site.add(pages.resolve());
        site.add(new ScorePages(archive).scores());
    }

    private Resource<ForecastList> all() {
        return new Resource<>(
                "/forecasts",
                this::list,
                list -> new Page("forecast/forecasts.jte", "Forecasts", Section.FORECASTS, list),
                list -> list.part().json(entry -> RecordJson.line(entry.found())),
                new Rows<>(
                        RecordCsv.FORECASTS.header(),
                        RecordCsv.FORECASTS::cells,
                        RecordJson::line,
                        this::eachForecast));
    }

    private ForecastList list(Request request) {
        ForecastFilter filter = ForecastFilter.of(request);
        LocalDate today = LocalDate.now(clock);
        ForecastQuery query = filter.query(today);
        return archive.read(asked -> {
            Part<FoundForecast> found = request.slice().of((offset, limit) -> asked.forecasts(query, offset, limit));
            List<ForecastEntry> entries = found.items().stream()
                    .map(forecast -> ForecastEntry.of(asked, forecast, today))
                    .toList();
            return new ForecastList(filter, new Part<>(entries, found.next()));
        });
    }

    private void eachForecast(Request request, Consumer<FoundForecast> taker) {
        ForecastQuery query = ForecastFilter.of(request).query(LocalDate.now(clock));
        Slice.forEach((offset, limit) -> archive.read(asked -> asked.forecasts(query, offset, limit)), taker);
    }

    private Resource<ForecastHistory> one() {
        return new Resource<>(
                "/forecasts/{key}",
                request -> history(request.path("key")),
                history -> page(history, ResolutionForm.empty(history.today())),
                ForecastPages::json);
    }

    private Action<ForecastHistory> resolve() {
        return new Action<>(
                "/forecasts/{key}/resolutions",
                ResolutionForm.FIELDS,
                this::resolve,
                history -> "/forecasts/" + history.entry().found().key() + "#judgements",
                ForecastPages::json);
    }

    private ForecastHistory resolve(Request request) {
        ResolutionForm filled = ResolutionForm.of(request);
        ForecastHistory before = history(request.path("key"));
        ResolutionForm.Checked checked = filled.check(before.entry().found(), before.today(), clock.instant());
        ResolutionForm form = checked.form();
        if (!form.faults().isEmpty()) {
            throw new Problem(HttpStatus.BAD_REQUEST, form.faultLine()).on(page(before, form));
        }
        return archive.write(changed -> {
            changed.resolve(checked.resolution());
            return ForecastHistory.of(changed, before.entry().found().key(), before.today());
        });
    }

    private ForecastHistory history(String key) {
        LocalDate today = LocalDate.now(clock);
        return archive.read(asked -> ForecastHistory.of(asked, key, today));
    }

    private static Page page(ForecastHistory history, ResolutionForm form) {
        String title = history.entry().kind().equals("pledge") ? "A pledge" : "A prediction";
        return new Page("forecast/forecast.jte", title, Section.FORECASTS, new ForecastPage(history, form));
    }

    private static String json(ForecastHistory history) {
        return RecordJson.line(history.entry().found(), history.resolutions());
    }
}
