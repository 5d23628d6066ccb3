package org.onrecord.web.speaker;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ForecastQuery;
import org.onrecord.archive.IdentityChange;
import org.onrecord.archive.Score;
import org.onrecord.archive.Score.Pledges;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.SpeakerProfile;
import org.onrecord.archive.Speakers;
import org.onrecord.archive.StatementQuery;
import org.onrecord.export.RecordCsv;
import org.onrecord.export.RecordJson;
import org.onrecord.export.SpeakerJson;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Site;
import org.onrecord.web.http.Slice;
import org.onrecord.web.shared.SharedArchive;

/** Who speaks, most first, one speaker over all articles, and who is who. */
public final class SpeakerPages {
    private static final int NEWEST = 10;
    private static final int FORECASTS = 20;
    private static final int ALIKE = 10;

    private final SharedArchive archive;

    private SpeakerPages(SharedArchive archive) {
        this.archive = archive;
    }

    public static void addTo(Site site, SharedArchive archive) {
        SpeakerPages pages = new SpeakerPages(archive);
        site.add(pages.all());
        site.add(pages.one());
        new IdentityPages(archive).addTo(site);
    }

    private Resource<SpeakerList> all() {
        return new Resource<>(
                "/speakers",
                this::list,
                list -> new Page("speaker/speakers.jte", "Speakers", Section.SPEAKERS, list),
                list -> list.part().json(RecordJson::line),
                new Rows<>(RecordCsv.SPEAKERS.header(), RecordCsv.SPEAKERS::cells, RecordJson::line, this::forEach));
    }

    private SpeakerList list(Request request) {
        String called = request.text("called");
        return new SpeakerList(
                called,
                archive.read(asked -> called == null
                        ? request.slice().of(asked.speakers()::most)
                        : request.slice().of((offset, limit) -> called(asked.speakers(), called, offset, limit))));
    }

    private static List<SpeakerCount> called(Speakers asked, String name, int offset, int limit) {
        return asked.called(name).stream().skip(offset).limit(limit).toList();
    }

    private void forEach(Request request, Consumer<SpeakerCount> taker) {
        String called = request.text("called");
        if (called != null) {
            archive.read(asked -> asked.speakers().called(called)).forEach(taker);
            return;
        }
        Slice.forEach((offset, limit) -> archive.read(asked -> asked.speakers().most(offset, limit)), taker);
    }

    private Resource<SpeakerView> one() {
        return new Resource<>(
                "/speakers/{key}",
                request -> archive.read(asked -> view(asked, request.path("key"))),
                view -> new Page("speaker/speaker.jte", view.who().name(), Section.SPEAKERS, view),
                view -> SpeakerJson.whole(
                        view.profile(), view.newest(), view.forecasts(), view.score(), view.changes()));
    }

    private static SpeakerView view(Archive asked, String key) {
        SpeakerProfile profile = profile(asked.speakers(), key)
                .orElseThrow(() -> Problem.missing("there is no speaker '" + key + "' who speaks in the archive"));
        String whole = profile.who().key();
        return new SpeakerView(
                profile,
                asked.search(StatementQuery.ALL.withSpeaker(whole), 0, NEWEST),
                asked.forecasts(new ForecastQuery(ForecastQuery.State.ALL, whole, null, null, null, 0), 0, FORECASTS),
                score(asked, whole),
                asked.speakers().identityChanges().stream()
                        .filter(change -> concerns(change, whole) || concerns(change, key))
                        .toList(),
                asked.speakers().alike(whole, ALIKE));
    }

    /** Of the one whose the key is, or was before a merge. */
    private static Optional<SpeakerProfile> profile(Speakers asked, String key) {
        Optional<SpeakerProfile> profile = asked.profile(key);
        return profile.isPresent()
                ? profile
                : asked.called(key).stream().findFirst().flatMap(who -> asked.profile(who.key()));
    }

    private static @Nullable Score score(Archive asked, String key) {
        Score score = asked.score(key);
        return score.predictions() == 0 && score.pledges().equals(new Pledges(0, 0, 0, 0)) ? null : score;
    }

    private static boolean concerns(IdentityChange change, String key) {
        return change.key().equals(key) || change.otherKey().equals(key);
    }
}
