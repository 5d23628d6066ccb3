package org.onrecord.speaker;

import java.util.List;
import org.onrecord.attribution.Finding;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;

/** Tells who speaks in each finding of an article. Thread-safe. */
public final class SpeakerReader {
    private final NameWords lists = new NameWords();

    /** @param findings in the order of the text */
    public Speakers read(Document document, Tagged tagged, List<Finding> findings) {
        List<NameRun> names = new NameRuns(document, tagged.marks(), lists).find();
        Voices voices = new Voices(document, tagged, names, lists, findings);
        return voices.speakers();
    }
}
