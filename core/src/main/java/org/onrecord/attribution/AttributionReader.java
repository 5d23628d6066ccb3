package org.onrecord.attribution;

import java.util.Comparator;
import java.util.List;
import org.onrecord.tagging.Calibrations;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;

/**
 * Makes attributions of what the network found: contents get their quotation marks and the paragraphs in which they go
 * on, quotations without a cue of their own get the speaker to whom the article gives them. Thread-safe.
 */
public final class AttributionReader {
    private final Confidence confidence;
    private final FindingConfidence findingConfidence;
    private final ActTypes types = new ActTypes();

    public AttributionReader(Calibrations calibrations) {
        this.confidence = new Confidence(calibrations.parts());
        this.findingConfidence = new FindingConfidence(calibrations.attributions());
    }

    /** A document's attributions in the order of the text, from what the network found in it. */
    public List<Finding> read(Document document, Tagged tagged) {
        List<CueGroup> groups = tagged.groups().stream()
                .filter(group ->
                        document.provenance().stream().noneMatch(group.cue().range()::overlaps))
                .toList();
        QuotedBorders borders = new QuotedBorders(document);
        OwnedClaims claims = new OwnedClaims(document);
        List<Draft> marked = groups.stream()
                .filter(group -> !group.contents().isEmpty())
                .map(group -> claims.own(borders.mark(draft(group))))
                .toList();
        List<Draft> joined = new SignedQuotations(document)
                .sign(new ContinuedQuotations(document).join(new JudgedClaims(document).join(marked)));
        IntroductionFinder introductions = new IntroductionFinder(document, groups, types);
        List<Draft> blocks = new MarkedBlocks(document, introductions).add(joined);
        List<Draft> drafts = new InterviewTurns(document, tagged.marks()).add(blocks);
        drafts.addAll(new BlockQuotations(document, introductions, drafts).find());
        drafts.addAll(new LoneQuotations(document, introductions, drafts).find());
        drafts.addAll(new RepeatedQuotations(document, drafts).find());
        drafts.sort(Comparator.comparingInt(Draft::first));
        return new Findings(document, types, findingConfidence, tagged.marks()).of(drafts);
    }

    private Draft draft(CueGroup group) {
        RoleSpan source = group.source();
        return new Draft(
                source == null ? List.of() : List.of(source.range()),
                List.of(group.cue().range()),
                group.contents().stream().map(RoleSpan::range).toList(),
                List.of(),
                false,
                confidence.of(group));
    }
}
