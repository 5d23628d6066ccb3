package org.onrecord.table;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Candidate;
import org.onrecord.Span;
import org.onrecord.Stance;

/**
 * An attribution on its own, with its words and with what one asks for of its article. Offsets count Unicode code points of
 * the article's text. Immutable and thread-safe.
 *
 * @param article the SHA-256 of the text in which it stands
 * @param uri where the article was read from
 * @param address where its publisher wants it to be found
 * @param date the day of the article's publishing
 * @param id unique within the article
 * @param speakers who speaks, by name
 * @param candidates who it may be where the speaker is not decided, by the ids of the article's speakers
 * @param sourceWords the words of the source; several stretches with " … " between them
 * @param evidenceWords the writer's words that show the stance
 */
public record StatementRow(
        String article,
        String uri,
        @Nullable String address,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable LocalDate date,
        String id,
        Attribution.Kind kind,
        Attribution.Type type,
        List<Voice> speakers,
        List<Candidate> candidates,
        Attribution.Determinacy determinacy,
        Stance stance,
        List<Span> source,
        List<Span> cue,
        List<Span> content,
        List<Span> notes,
        String sourceWords,
        String cueWords,
        String contentWords,
        @Nullable String evidenceWords,
        @Nullable String within,
        @Nullable String repeats,
        double speakerConfidence,
        double confidence) {

    static StatementRow of(ArticleRow article, Attribution attribution, Words words, Voices voices) {
        return new StatementRow(
                article.article(),
                article.uri(),
                article.address(),
                article.title(),
                article.byline(),
                article.publisher(),
                article.published(),
                article.date(),
                attribution.id(),
                attribution.kind(),
                attribution.type(),
                voices.of(attribution.speakers()),
                attribution.candidates(),
                attribution.determinacy(),
                attribution.stance(),
                attribution.source(),
                attribution.cue(),
                attribution.content(),
                attribution.notes(),
                words.of(attribution.source()),
                words.of(attribution.cue()),
                words.of(attribution.content()),
                words.of(attribution.stance().evidence()),
                attribution.within(),
                attribution.repeats(),
                attribution.speakerConfidence(),
                attribution.confidence());
    }
}
