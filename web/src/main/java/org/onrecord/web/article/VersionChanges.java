package org.onrecord.web.article;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.onrecord.Article;
import org.onrecord.archive.Archive;
import org.onrecord.archive.ArticleVersion;
import org.onrecord.archive.Articles;
import org.onrecord.export.PrintableJson;
import org.onrecord.web.http.Request;
import tools.jackson.databind.json.JsonMapper;

/**
 * What changed between two versions of an article. Immutable.
 *
 * @param changes the headlines and the texts
 */
public record VersionChanges(String identity, ArticleVersion from, ArticleVersion to, List<Change> changes) {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public VersionChanges {
        changes = List.copyOf(changes);
    }

    /** Between the versions that {@code from} and {@code to} name, of the article {@code id}. */
    static VersionChanges of(Archive archive, Request request) {
        String identity = request.required("id");
        Articles articles = archive.articles();
        List<ArticleVersion> versions = KeptArticle.versions(articles, identity);
        ArticleVersion from = KeptArticle.version(versions, "from", request.required("from"));
        ArticleVersion to = KeptArticle.version(versions, "to", request.required("to"));
        return new VersionChanges(identity, from, to, TextComparison.of(words(articles, from), words(articles, to)));
    }

    private static String words(Articles articles, ArticleVersion version) {
        Article article = articles.analysis(version.id()).orElseThrow().article();
        String title = version.metadata().title();
        return title == null ? article.text() : title + "\n\n" + article.text();
    }

    /** Whether they differ at all. */
    public boolean isEmpty() {
        return changes.stream().allMatch(change -> change.kind() == Change.Kind.BOTH);
    }

    String json() {
        Map<String, Object> object = new LinkedHashMap<>();
        object.put("article", identity);
        object.put("from", from.number());
        object.put("to", to.number());
        object.put("changes", changes);
        return PrintableJson.of(MAPPER.writeValueAsString(object));
    }
}
