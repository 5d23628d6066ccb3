package org.onrecord.web.speaker;

import java.time.Instant;
import java.util.List;
import org.onrecord.archive.IdentityChange;
import org.onrecord.archive.SpeakerCount;
import org.onrecord.archive.Speakers;
import org.onrecord.export.SpeakerJson;
import org.onrecord.web.http.Action;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Site;
import org.onrecord.web.shared.SharedArchive;

/** Lets people decide who is who, see what was decided, and take it back. What is to be done is said before it is. */
final class IdentityPages {
    private static final int ALIKE = 50;

    private final SharedArchive archive;

    IdentityPages(SharedArchive archive) {
        this.archive = archive;
    }

    void addTo(Site site) {
        site.add(merging());
        site.add(merge());
        site.add(splitting());
        site.add(split());
        site.add(changes());
        site.add(undo());
    }

    private Resource<MergeView> merging() {
        return new Resource<>(
                "/speakers/{key}/merge",
                request -> archive.read(asked -> merging(asked.speakers(), request)),
                view -> new Page("speaker/merge.jte", "Merge with " + view.who().name(), Section.SPEAKERS, view),
                view -> SpeakerJson.candidates(view.who(), view.candidates()));
    }

    private static MergeView merging(Speakers asked, Request request) {
        SpeakerCount who = speaker(asked, request.path("key"));
        String other = request.text("other");
        if (other == null) {
            return new MergeView(who, null, asked.alike(who.key(), ALIKE));
        }
        List<SpeakerCount> meant = asked.called(other).stream()
                .filter(candidate -> !candidate.key().equals(who.key()))
                .toList();
        return new MergeView(who, other, meant);
    }

    private Action<String> merge() {
        return new Action<>(
                "/speakers/{key}/merge",
                List.of("other"),
                request -> archive.write(changed -> {
                    Speakers speakers = changed.speakers();
                    SpeakerCount who = speaker(speakers, request.path("key"));
                    speakers.merge(who.key(), request.required("other"), Instant.now());
                    return who.key();
                }),
                key -> "/speakers/" + key,
                this::newest);
    }

    private Resource<SplitView> splitting() {
        return new Resource<>(
                "/speakers/{key}/split",
                request -> archive.read(asked -> {
                    Speakers speakers = asked.speakers();
                    SpeakerCount who = speaker(speakers, request.path("key"));
                    return new SplitView(
                            who, request.slice().of((offset, limit) -> speakers.articlesOf(who.key(), offset, limit)));
                }),
                view -> new Page("speaker/split.jte", "Split " + view.who().name(), Section.SPEAKERS, view),
                view -> SpeakerJson.articles(
                        view.who(), view.articles().items(), view.articles().next()));
    }

    private Action<String> split() {
        return new Action<>(
                "/speakers/{key}/split",
                List.of("articles"),
                request -> {
                    List<String> articles = request.texts("articles");
                    if (articles.isEmpty()) {
                        throw Problem.wrong("articles is missing: choose those in which it is somebody else");
                    }
                    return archive.write(changed -> {
                        Speakers speakers = changed.speakers();
                        return speakers.split(
                                speaker(speakers, request.path("key")).key(), articles, Instant.now());
                    });
                },
                key -> "/speakers/" + key,
                this::newest);
    }

    private Resource<List<IdentityChange>> changes() {
        return new Resource<>(
                "/identity-changes",
                request -> decided(),
                changes -> new Page("speaker/changes.jte", "Who is who", Section.SPEAKERS, changes),
                changes -> new Part<>(changes, null).json(SpeakerJson::line));
    }

    private Action<String> undo() {
        return new Action<>(
                "/identity-changes/undo",
                List.of(),
                request -> archive.write(changed -> changed.speakers().undo(Instant.now()))
                        .orElseThrow(() -> Problem.wrong("there is nothing to take back")),
                undone -> "/identity-changes",
                undone -> new Part<>(decided(), null).json(SpeakerJson::line));
    }

    private List<IdentityChange> decided() {
        return archive.read(asked -> asked.speakers().identityChanges());
    }

    /** What has just been decided. */
    private String newest(String key) {
        return SpeakerJson.line(decided().get(0));
    }

    private static SpeakerCount speaker(Speakers asked, String key) {
        return asked.called(key).stream()
                .findFirst()
                .orElseThrow(() -> Problem.missing("there is no speaker '" + key + "' who speaks in the archive"));
    }
}
