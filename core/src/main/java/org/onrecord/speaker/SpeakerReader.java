package org.onrecord.speaker;

import java.util.List;
import org.onrecord.attribution.Finding;
import org.onrecord.tagging.Calibration;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;

/** Tells who speaks in each finding of an article. Thread-safe. */
public final class SpeakerReader {
    private final NameWords lists = new NameWords();
    private final Calibration calibration;

    /** @param calibration of the probability that decided speakers are the right ones */
    public SpeakerReader(Calibration calibration) {
        this.calibration = calibration;
    }

    /** @param findings in the order of the text */
    public Speakers read(Document document, Tagged tagged, List<Finding> findings) {
        List<NameRun> names = new NameRuns(document, tagged.marks(), lists).find();
        Speakers found = new Voices(document, tagged, names, lists, findings).speakers();
        return new Speakers(
                found.list(), found.voices().stream().map(this::calibrated).toList());
    }

    private Voice calibrated(Voice voice) {
        return voice.speakers().isEmpty()
                ? voice
                : new Voice(voice.speakers(), calibration.of(voice.probability(), 1), voice.candidates());
    }
}
