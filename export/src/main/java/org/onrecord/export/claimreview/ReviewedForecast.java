package org.onrecord.export.claimreview;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Forecast;
import org.onrecord.Metadata;
import org.onrecord.Speaker;
import org.onrecord.archive.Archive;
import org.onrecord.archive.FoundForecast;
import org.onrecord.archive.Resolution;

/**
 * A forecast of an article that was judged. Immutable.
 *
 * @param found what the ledger has of it
 */
record ReviewedForecast(Analysis analysis, Forecast forecast, FoundForecast found, Resolution resolution) {

    Metadata metadata() {
        return article().metadata();
    }

    /** The article's, else where it was read from. */
    String address() {
        return Archive.identity(article());
    }

    /** In the article's words, with the condition, without which it would be another claim. */
    String claim() {
        String words = article().words(forecast.span());
        return Optional.ofNullable(forecast.condition())
                .filter(condition -> !forecast.span().contains(condition))
                .map(condition -> words + " (" + article().words(condition) + ")")
                .orElse(words);
    }

    /** Whose it is, by the names of the ledger, where those who were merged by hand have one. */
    List<Agent> holders() {
        List<Agent> holders = new ArrayList<>();
        for (int i = 0; i < forecast.holder().size(); i++) {
            String id = forecast.holder().get(i);
            boolean isInLedger = found.holders().size() == forecast.holder().size();
            agent(id, isInLedger ? Optional.of(found.holders().get(i)) : Optional.empty())
                    .ifPresent(holders::add);
        }
        return holders;
    }

    /** The statement in which it stands, if that is quoted; a paraphrase is no quotation. */
    Optional<Attribution> quotation() {
        return analysis.attributions().stream()
                .filter(attribution -> attribution.id().equals(forecast.attribution()))
                .filter(attribution -> attribution.kind() != Attribution.Kind.INDIRECT)
                .findFirst();
    }

    String words(Attribution attribution) {
        return article().words(attribution.content());
    }

    /** To whom the article gives the words. */
    List<Agent> speakers(Attribution attribution) {
        return attribution.speakers().stream()
                .flatMap(id -> agent(id, Optional.empty()).stream())
                .toList();
    }

    private Optional<Agent> agent(String id, Optional<String> name) {
        if (id.equals(Speaker.WRITER)) {
            return Agent.writer(metadata());
        }
        return analysis.speakers().stream()
                .filter(speaker -> speaker.id().equals(id))
                .findFirst()
                .flatMap(speaker -> Agent.of(speaker.kind(), name.orElse(speaker.name())));
    }

    private Article article() {
        return analysis.article();
    }
}
