package org.onrecord.web.article;

import java.util.List;
import java.util.Map;
import org.onrecord.Analysis;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArticleCopy;
import org.onrecord.archive.ArticleVersion;
import org.onrecord.archive.Articles;
import org.onrecord.archive.FoundForecast;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;

/**
 * What the archive has of an article in one of its versions. Immutable.
 *
 * @param versions the oldest first
 * @param copies the other articles of its story
 * @param ledger its forecasts by their ids in the analysis
 */
record KeptArticle(
        String identity,
        Analysis analysis,
        ArticleVersion version,
        List<ArticleVersion> versions,
        List<ArticleCopy> copies,
        Map<String, FoundForecast> ledger) {

    /** The one that {@code id} and {@code version} name; the newest version where none is named. */
    static KeptArticle of(Archive archive, Request request) {
        String identity = request.required("id");
        Articles articles = archive.articles();
        List<ArticleVersion> versions = versions(articles, identity);
        String number = request.text("version");
        ArticleVersion version =
                number == null ? versions.get(versions.size() - 1) : version(versions, "version", number);
        Analysis analysis = articles.analysis(version.id()).orElseThrow();
        return new KeptArticle(
                identity, analysis, version, versions, articles.copies(identity), articles.forecasts(version.id()));
    }

    /** @throws Problem if there is no such article */
    static List<ArticleVersion> versions(Articles articles, String identity) {
        List<ArticleVersion> versions = articles.versions(identity);
        if (versions.isEmpty()) {
            throw Problem.missing("there is no article '" + identity + "'");
        }
        return versions;
    }

    /** The version of a number, which a field of the request gives. */
    static ArticleVersion version(List<ArticleVersion> versions, String field, String number) {
        return versions.stream()
                .filter(version -> String.valueOf(version.number()).equals(number))
                .findFirst()
                .orElseThrow(() -> Problem.missing(field + " is '" + number + "'; the article has the versions 1 to "
                        + versions.get(versions.size() - 1).number()));
    }

    boolean isNewest() {
        return version.equals(versions.get(versions.size() - 1));
    }
}
