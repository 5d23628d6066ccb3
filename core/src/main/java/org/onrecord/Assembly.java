package org.onrecord;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.DateInterval;
import org.onrecord.forecast.Outlook;
import org.onrecord.speaker.Speakers;
import org.onrecord.speaker.Voice;
import org.onrecord.stance.Verdict;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Turns what the readers found, in tokens, into an analysis, in code points of the text. */
final class Assembly {
    private final Article article;
    private final Document document;

    Assembly(Article article, Document document) {
        this.article = article;
        this.document = document;
    }

    /**
     * @param findings in the order of the text
     * @param verdicts one for each finding
     */
    Analysis assemble(List<Finding> findings, Speakers speakers, List<Verdict> verdicts, List<Outlook> outlooks) {
        List<Attribution> attributions = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            attributions.add(attribution(i, findings.get(i), speakers.voices().get(i), verdicts.get(i)));
        }
        Holders holders = new Holders(document, findings, speakers.voices());
        List<Forecast> forecasts = new ArrayList<>();
        for (Outlook outlook : outlooks) {
            forecasts.add(forecast("f" + (forecasts.size() + 1), outlook, holders.of(outlook)));
        }
        return new Analysis(article, speakers.list(), attributions, forecasts);
    }

    private Attribution attribution(int index, Finding finding, Voice voice, Verdict verdict) {
        return new Attribution(
                id(index),
                finding.kind(),
                finding.type(),
                spans(finding.source()),
                spans(finding.cue()),
                spans(finding.content()),
                spans(finding.notes()),
                voice.speakers(),
                voice.candidates(),
                finding.determinacy(),
                new Stance(verdict.value(), span(verdict.evidence()), verdict.probability()),
                id(finding.within()),
                id(finding.repeats()),
                voice.probability(),
                finding.confidence() * voice.probability());
    }

    private Forecast forecast(String id, Outlook outlook, List<String> holder) {
        DateInterval days = outlook.days();
        return new Forecast(
                id,
                outlook.kind(),
                outlook.range().span(document),
                holder,
                id(outlook.finding()),
                span(outlook.condition()),
                span(outlook.time()),
                days == null ? null : days.from().toString(),
                days == null || days.to() == null ? null : days.to().toString(),
                span(outlook.cue()),
                outlook.certainty(),
                outlook.probability());
    }

    private @Nullable Span span(@Nullable TokenRange range) {
        return range == null ? null : range.span(document);
    }

    private static String id(int index) {
        return "a" + (index + 1);
    }

    private static @Nullable String id(OptionalInt index) {
        return index.isPresent() ? id(index.getAsInt()) : null;
    }

    private List<Span> spans(List<TokenRange> ranges) {
        return ranges.stream().map(range -> range.span(document)).toList();
    }
}
