package org.onrecord.export;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.archive.ArchivedArticle;
import org.onrecord.archive.FoundStatement;

/** An attribution with all that a row of a table says of it. Immutable. */
record AttributionRow(ArchivedArticle article, Attribution attribution, FoundStatement statement) {

    String uri() {
        return article.analysis().article().uri();
    }

    String model() {
        return article.model();
    }

    /** The kinds of the speakers, in their order; null for the writer and for anybody. */
    List<Speaker.@Nullable Kind> speakerKinds() {
        return attribution.speakers().stream().map(this::kind).toList();
    }

    private Speaker.@Nullable Kind kind(String id) {
        return article.analysis().speakers().stream()
                .filter(speaker -> speaker.id().equals(id))
                .map(Speaker::kind)
                .findFirst()
                .orElse(null);
    }

    /** Who it may be where that is not decided, the likeliest first. */
    List<String> candidates() {
        return attribution.candidates().stream()
                .flatMap(candidate -> article.analysis().speakers().stream()
                        .filter(speaker -> speaker.id().equals(candidate.speaker())))
                .map(Speaker::name)
                .toList();
    }

    String source() {
        return article.analysis().article().words(attribution.source());
    }

    String cue() {
        return article.analysis().article().words(attribution.cue());
    }

    @Nullable
    String within() {
        return attribution.within();
    }

    @Nullable
    String repeats() {
        return attribution.repeats();
    }

    double speakerConfidence() {
        return attribution.speakerConfidence();
    }

    @Nullable
    String stanceWords() {
        Span evidence = attribution.stance().evidence();
        return evidence == null ? null : article.analysis().article().words(evidence);
    }

    /** The first code point of the content. */
    @Nullable
    Integer start() {
        return attribution.content().stream()
                .map(Span::start)
                .min(Integer::compare)
                .orElse(null);
    }

    /** The code point behind the content. */
    @Nullable
    Integer end() {
        return attribution.content().stream()
                .map(Span::end)
                .max(Integer::compare)
                .orElse(null);
    }
}
