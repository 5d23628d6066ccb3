package org.onrecord.web.article;

import org.onrecord.archive.FoundStatement;
import org.onrecord.export.ArticleRecordJson;
import org.onrecord.export.RecordCsv;
import org.onrecord.export.RecordJson;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Site;
import org.onrecord.web.shared.SharedArchive;

/** One article with its statements, what its versions changed, and how others quote what stands in it. */
public final class ArticlePages {
    private final SharedArchive archive;

    private ArticlePages(SharedArchive archive) {
        this.archive = archive;
    }

    public static void addTo(Site site, SharedArchive archive) {
        ArticlePages pages = new ArticlePages(archive);
        VariantPages variants = new VariantPages(archive);
        site.add(pages.article());
        site.add(pages.changes());
        site.add(variants.ofStatement());
        site.add(variants.ofWords());
    }

    private record Shown(KeptArticle kept, double least) {}

    private Resource<Shown> article() {
        return new Resource<>(
                "/article",
                request -> {
                    double least = request.share("confidence");
                    return new Shown(archive.read(asked -> KeptArticle.of(asked, request)), least);
                },
                shown -> {
                    ArticleView view = new ArticleView(shown.kept, shown.least);
                    return new Page("article/article.jte", view.title(), Section.ARTICLES, view);
                },
                shown -> ArticleRecordJson.line(shown.kept.analysis(), shown.kept.versions(), shown.kept.copies()),
                statements());
    }

    private Rows<FoundStatement> statements() {
        return new Rows<>(
                RecordCsv.STATEMENTS.header(), RecordCsv.STATEMENTS::cells, RecordJson::line, (request, taker) -> {
                    double least = request.share("confidence");
                    archive
                            .read(asked -> asked.articles()
                                    .statements(KeptArticle.of(asked, request)
                                            .version()
                                            .id()))
                            .stream()
                            .filter(statement -> statement.confidence() >= least)
                            .forEach(taker);
                });
    }

    private Resource<VersionChanges> changes() {
        return new Resource<>(
                "/article/changes",
                request -> archive.read(asked -> VersionChanges.of(asked, request)),
                changes -> new Page("article/changes.jte", "What changed", Section.ARTICLES, changes),
                VersionChanges::json);
    }
}
