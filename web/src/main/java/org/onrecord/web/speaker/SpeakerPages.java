package org.onrecord.web.speaker;

import org.onrecord.archive.SpeakerCount;
import org.onrecord.export.RecordJson;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Site;
import org.onrecord.web.shared.SharedArchive;

/** Who speaks, most first, and one speaker over all articles. */
public final class SpeakerPages {
    private final SharedArchive archive;

    private SpeakerPages(SharedArchive archive) {
        this.archive = archive;
    }

    public static void addTo(Site site, SharedArchive archive) {
        SpeakerPages pages = new SpeakerPages(archive);
        site.add(pages.all());
    }

    private Resource<Part<SpeakerCount>> all() {
        return new Resource<>(
                "/speakers",
                request -> archive.read(asked -> request.slice().of(asked::speakers)),
                part -> new Page("speaker/speakers.jte", "Speakers", Section.SPEAKERS, part),
                part -> part.json(RecordJson::line));
    }
}
