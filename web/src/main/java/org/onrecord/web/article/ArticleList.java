package org.onrecord.web.article;

import org.jspecify.annotations.Nullable;
import org.onrecord.archive.ListedArticle;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Part;

/**
 * A part of the list of articles. Immutable.
 *
 * @param address what was asked, without cursor and limit
 */
public record ArticleList(Address address, Part<ListedArticle> articles) {

    /** What a field says; empty where it says nothing. */
    public String value(String field) {
        return address.fields().getOrDefault(field, "");
    }

    /** Where the next ones are; null where there are none. */
    public @Nullable String next() {
        return articles.next() == null
                ? null
                : address.with("cursor", articles.next()).text();
    }

    /** Where the whole list is, as a table or as lines. */
    public String export(String ending) {
        return address.at("/articles" + ending).text();
    }

    public static String title(ListedArticle article) {
        String title = article.metadata().title();
        return title == null ? article.identity() : title;
    }

    /** Null where it is not known. */
    public static @Nullable String day(ListedArticle article) {
        String published = article.metadata().published();
        return published == null ? null : published.substring(0, Math.min(10, published.length()));
    }
}
