package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.tagging.Tagger;
import org.onrecord.text.Document;

/**
 * Makes attributions of what the network found: contents get their quotation marks and the paragraphs in which they go
 * on, quotations without a cue of their own get the speaker to whom the article gives them. Thread-safe.
 */
public final class AttributionReader {
    private final Tagger tagger;
    private final Confidence confidence;
    private final ActTypes types = new ActTypes();

    public AttributionReader(Tagger tagger) {
        this.tagger = tagger;
        this.confidence = new Confidence(tagger.calibration());
    }

    /** The article's attributions and their speakers, who are named by their sources' words. */
    public Analysis read(Article article) {
        Document document = Document.of(article.text());
        List<CueGroup> groups = tagger.read(document);
        QuotedBorders borders = new QuotedBorders(document);
        List<Draft> marked = groups.stream()
                .filter(group -> !group.contents().isEmpty())
                .map(group -> borders.mark(draft(group)))
                .toList();
        List<Draft> drafts =
                new ArrayList<>(new SignedQuotations(document).sign(new ContinuedQuotations(document).join(marked)));
        IntroductionFinder introductions = new IntroductionFinder(document, groups, types);
        drafts.addAll(new BlockQuotations(document, introductions, drafts).find());
        drafts.addAll(new LoneQuotations(document, introductions, drafts).find());
        drafts.addAll(new RepeatedQuotations(document, drafts).find());
        drafts.sort(Comparator.comparingInt(Draft::first));
        return new Assembly(article, document, types).assemble(drafts);
    }

    private Draft draft(CueGroup group) {
        RoleSpan source = group.source();
        return new Draft(
                source == null ? List.of() : List.of(TokenRange.of(source)),
                List.of(TokenRange.of(group.cue())),
                group.contents().stream().map(TokenRange::of).toList(),
                List.of(),
                false,
                confidence.of(group));
    }
}
