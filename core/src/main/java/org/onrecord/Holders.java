package org.onrecord;

import java.util.List;
import java.util.stream.Stream;
import org.onrecord.attribution.Finding;
import org.onrecord.forecast.Outlook;
import org.onrecord.speaker.Voice;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Tells whose forecasts are. What stands in words that are not the writer's is never held to be the writer's. */
record Holders(Document document, List<Finding> findings, List<Voice> voices) {
    private static final List<String> WRITERS = List.of(Speaker.WRITER);

    /** Whose it is, as {@link Forecast#holder()} has it: empty where that is not decided. */
    List<String> of(Outlook outlook) {
        if (outlook.finding().isEmpty()) {
            return isQuoted(outlook.range()) || isInATurn(outlook.range()) ? List.of() : WRITERS;
        }
        int finding = outlook.finding().getAsInt();
        return isImpersonal(findings.get(finding), voices.get(finding))
                ? WRITERS
                : voices.get(finding).speakers();
    }

    /** "The lock is expected to be closed": who expects it is not said, and the writer takes it over. */
    private static boolean isImpersonal(Finding finding, Voice voice) {
        return finding.kind() == Attribution.Kind.INDIRECT
                && finding.source().isEmpty()
                && !finding.cue().isEmpty()
                && voice.speakers().isEmpty()
                && voice.candidates().isEmpty();
    }

    /** Whether somebody says it in an interview: who asks is the writer at times, who answers is not. */
    private boolean isInATurn(TokenRange range) {
        return document.turns().contains(range.first());
    }

    /** Whether it stands in a quotation from its first word to its last, whoever is quoted. */
    private boolean isQuoted(TokenRange range) {
        Stream<TokenRange> blocks = document.blockQuotations().stream();
        return blocks.anyMatch(block -> block.contains(range.first()) && block.contains(range.end() - 1))
                || document.quotations().stream()
                        .anyMatch(quotation -> quotation.quotes(range.first()) && quotation.quotes(range.end() - 1));
    }
}
