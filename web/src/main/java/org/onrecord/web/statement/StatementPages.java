package org.onrecord.web.statement;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.Archive;
import org.onrecord.archive.FoundStatement;
import org.onrecord.archive.Passage;
import org.onrecord.archive.StatementQuery;
import org.onrecord.export.RecordCsv;
import org.onrecord.export.RecordJson;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Part;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.http.Rows;
import org.onrecord.web.http.Site;
import org.onrecord.web.http.Slice;
import org.onrecord.web.shared.SharedArchive;

/** The search for statements, which is the site's first page, and what it suggests. */
public final class StatementPages {
    /** So many are held at once while all are written. */
    private static final int PART = 1_000;

    private final SharedArchive archive;
    private final Holdings holdings;

    private StatementPages(SharedArchive archive) {
        this.archive = archive;
        this.holdings = new Holdings(archive);
    }

    public static void addTo(Site site, SharedArchive archive) {
        StatementPages pages = new StatementPages(archive);
        site.add(pages.search());
        site.add(Suggesting.over(archive));
    }

    private Resource<Found> search() {
        return new Resource<>(
                "/search",
                this::find,
                found -> new Page("statement/search.jte", "Search", Section.SEARCH, found),
                found -> found.hits().json(hit -> RecordJson.line(hit.statement())),
                new Rows<>(
                        RecordCsv.STATEMENTS.header(), RecordCsv.STATEMENTS::cells, RecordJson::line, this::findAll));
    }

    private Found find(Request request) {
        Question question = Question.of(request);
        Slice slice = request.slice();
        Part<Hit> hits = archive.read(asked -> {
            Part<FoundStatement> found = slice.of((offset, limit) -> asked.search(question.query(), offset, limit));
            return new Part<>(
                    found.items().stream()
                            .map(statement -> new Hit(statement, passages(asked, question, statement)))
                            .toList(),
                    found.next());
        });
        return new Found(question, hits, question.isBlank() ? holdings.numbers() : Map.of());
    }

    private static List<Passage> passages(Archive asked, Question question, FoundStatement statement) {
        return question.words().isEmpty()
                ? List.of(new Passage(statement.words(), false))
                : asked.highlighted(statement, question.words());
    }

    /** Part by part: who takes them slowly keeps nobody from the archive. */
    private void findAll(Request request, Consumer<FoundStatement> taker) {
        StatementQuery query = Question.of(request).query();
        List<FoundStatement> part = partBehind(query, null);
        while (!part.isEmpty()) {
            part.forEach(taker);
            part = part.size() < PART ? List.of() : partBehind(query, part.get(part.size() - 1));
        }
    }

    private List<FoundStatement> partBehind(StatementQuery query, @Nullable FoundStatement last) {
        return archive.read(asked -> asked.searchBehind(query, last, PART));
    }
}
