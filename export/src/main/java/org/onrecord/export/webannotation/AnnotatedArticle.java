package org.onrecord.export.webannotation;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Speaker;
import org.onrecord.archive.ArchivedArticle;

/** An article whose annotations are written: what all of them need to know of it. Immutable. */
final class AnnotatedArticle {
    private final String source;
    private final String sha256;
    private final String model;
    private final Instant readAt;
    private final QuotedText text;
    private final Map<String, Speaker> speakers;

    AnnotatedArticle(ArchivedArticle article, Instant readAt) {
        Analysis analysis = article.analysis();
        this.source = Iri.of(article.identity());
        this.sha256 = analysis.article().id();
        this.model = article.model();
        this.readAt = readAt;
        this.text = new QuotedText(analysis.article().text());
        this.speakers = analysis.speakers().stream().collect(toMap(Speaker::id, Function.identity()));
    }

    /** The IRI of the article's address, else of where it was read from. */
    String source() {
        return source;
    }

    String sha256() {
        return sha256;
    }

    String model() {
        return model;
    }

    Instant readAt() {
        return readAt;
    }

    QuotedText text() {
        return text;
    }

    /** Null for the writer and for anybody. */
    @Nullable
    Speaker speaker(String id) {
        return speakers.get(id);
    }

    /**
     * The IRI of an annotation: what one model found in one text of one address has the same one wherever it is exported.
     *
     * @param local the finding's id in the analysis, "a3"
     */
    String iri(String local) {
        return Iri.named(String.join("\n", source, sha256, model, local));
    }
}
