package evidence;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.onrecord.Article;
import org.onrecord.attribution.AttributionReader;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.ForecastReader;
import org.onrecord.forecast.Outlook;
import org.onrecord.speaker.SpeakerReader;
import org.onrecord.speaker.Voice;
import org.onrecord.tagging.Calibration;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.tagging.Tagged;
import org.onrecord.tagging.Tagger;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Prints the probabilities behind the confidences of articles, before any is calibrated: a JSON object a line for each article, its
 * findings in the order in which {@code onrecord read --format jsonl} has them.
 *
 * <p>Usage: {@code java -cp "target/onrecord/lib/*" training/evidence/Evidence.java FOLDER}
 */
public final class Evidence {
    private final Tagger tagger;
    private final AttributionReader attributions;
    private final SpeakerReader speakers = new SpeakerReader(Calibration.NONE);
    private final ForecastReader forecasts = new ForecastReader(Calibration.NONE);

    private Evidence(Tagger tagger) {
        this.tagger = tagger;
        this.attributions = new AttributionReader(tagger.calibrations());
    }

    public static void main(String[] arguments) throws IOException {
        try (Tagger tagger = Tagger.load();
                var files = Files.list(Path.of(arguments[0]))) {
            Evidence evidence = new Evidence(tagger);
            for (Path file : files.sorted().toList()) {
                System.out.println(evidence.line(file));
            }
        }
    }

    private String line(Path file) throws IOException {
        Document document = Document.of(Article.of(file.toUri().toString(), Files.readString(file)));
        Tagged tagged = tagger.read(document);
        List<Finding> findings = attributions.read(document, tagged);
        List<String> found = findings.stream()
                .map(finding -> "{\"tokens\":" + finding.draft().length() + ",\"parts\":" + parts(finding, tagged)
                        + ",\"probability\":" + finding.draft().confidence() + "}")
                .toList();
        return "{\"name\":\"" + file.getFileName().toString().replaceFirst("\\.txt$", "") + "\",\"attributions\":" + found
                + ",\"voices\":"
                + speakers.read(document, tagged, findings).voices().stream().map(Voice::probability).toList()
                + ",\"forecasts\":"
                + forecasts.read(document, tagged, findings, null).stream().map(Outlook::probability).toList() + "}";
    }

    /** In the order of the weights of the parts; empty where no cue of the network's is behind a finding, but a rule. */
    private static String parts(Finding finding, Tagged tagged) {
        return tagged.groups().stream()
                .filter(group -> finding.cue().contains(group.cue().range()))
                .filter(group -> group.contents().stream().map(RoleSpan::range).anyMatch(range -> overlap(range, finding)))
                .findFirst()
                .map(group -> group.probabilities().toString())
                .orElse("[]");
    }

    private static boolean overlap(TokenRange range, Finding finding) {
        return finding.content().stream().anyMatch(range::overlaps);
    }
}
