package org.onrecord.web.article;

import java.util.function.Consumer;
import org.onrecord.archive.ArticleQuery;
import org.onrecord.archive.ListedArticle;
import org.onrecord.export.RecordCsv;
import org.onrecord.export.RecordJson;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Site;
import org.onrecord.web.http.Slice;
import org.onrecord.web.shared.SharedArchive;

/** The articles of the archive, the newest first. */
public final class ArticleListPages {
    /** So many are held at once while all are written. */
    private final SharedArchive archive;

    private ArticleListPages(SharedArchive archive) {
        this.archive = archive;
    }

    public static void addTo(Site site, SharedArchive archive) {
        site.add(new ArticleListPages(archive).list());
    }

    private Resource<ArticleList> list() {
        return new Resource<>(
                "/articles",
                this::find,
                list -> new Page("article/articles.jte", "Articles", Section.ARTICLES, list),
                list -> list.articles().json(RecordJson::line),
                new Rows<>(RecordCsv.ARTICLES.header(), RecordCsv.ARTICLES::cells, RecordJson::line, this::findAll));
    }

    private ArticleList find(Request request) {
        ArticleQuery query = query(request);
        Address address = Address.of("/articles")
                .with("publisher", query.publisher())
                .with("since", query.since())
                .with("until", query.until());
        Slice slice = request.slice();
        Part<ListedArticle> part = archive.read(
                asked -> slice.of((offset, limit) -> asked.articles().newest(query, offset, limit)));
        return new ArticleList(address, part);
    }

    private static ArticleQuery query(Request request) {
        return new ArticleQuery(request.text("publisher"), request.date("since"), request.date("until"));
    }

    private void findAll(Request request, Consumer<ListedArticle> taker) {
        ArticleQuery query = query(request);
        Slice.forEach((offset, limit) -> archive.read(asked -> asked.articles().newest(query, offset, limit)), taker);
    }
}
