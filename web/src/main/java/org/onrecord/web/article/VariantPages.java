package org.onrecord.web.article;

import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Attribution;
import org.onrecord.archive.Archive;
import org.onrecord.story.Form;
import org.onrecord.story.Quotation;
import org.onrecord.story.QuotationGroup;
import org.onrecord.story.Variant;
import org.onrecord.story.Variants;
import org.onrecord.story.WordQuery;
import org.onrecord.web.http.Address;
import org.onrecord.web.http.Page;
import org.onrecord.web.http.Page.Section;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;
import org.onrecord.web.http.Resource;
import org.onrecord.web.shared.SharedArchive;

/** How publishers quote the same words: those that somebody looks for, or those of one statement. */
final class VariantPages {
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** So many words tell a quotation from all others. */
    private static final int MOST_WORDS = 30;

    private final SharedArchive archive;

    VariantPages(SharedArchive archive) {
        this.archive = archive;
    }

    Resource<QuotationsView> ofWords() {
        return resource("/variants", request -> archive.read(asked -> ofWords(asked, request.text("words"))));
    }

    Resource<QuotationsView> ofStatement() {
        return resource("/article/variants", request -> archive.read(asked -> ofStatement(asked, request)));
    }

    private static Resource<QuotationsView> resource(String path, Function<Request, QuotationsView> data) {
        return new Resource<>(
                path,
                data,
                view -> new Page("article/variants.jte", "How it is quoted", Section.ARTICLES, view),
                QuotationsView::json);
    }

    private static QuotationsView ofWords(Archive archive, @Nullable String words) {
        if (words == null) {
            return new QuotationsView("", null, List.of());
        }
        try {
            return new QuotationsView(words, null, quotations(archive, words, WordQuery.of(words)::finds));
        } catch (IllegalArgumentException e) {
            throw Problem.wrong("words is '" + words + "', in which there are no words");
        }
    }

    private static QuotationsView ofStatement(Archive archive, Request request) {
        String identity = request.required("id");
        String id = request.required("attribution");
        Analysis analysis =
                archive.analysis(identity).orElseThrow(() -> Problem.missing("there is no article '" + identity + "'"));
        Attribution attribution = analysis.attributions().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(() -> Problem.missing("the article has no statement '" + id + "'"));
        String words = attribution.content().stream()
                .map(analysis.article()::words)
                .flatMap(content -> WORD.matcher(content).results().map(MatchResult::group))
                .limit(MOST_WORDS)
                .collect(Collectors.joining(" "));
        return new QuotationsView(
                null,
                Address.ofArticle(identity),
                quotations(archive, words, group -> places(group).anyMatch(place -> is(place, identity, id))));
    }

    private static List<Quoted> quotations(Archive archive, String words, Predicate<QuotationGroup> wanted) {
        return Variants.of(archive.quoting(words)).stream()
                .filter(wanted)
                .map(QuotedMaker::of)
                .toList();
    }

    private static Stream<Quotation> places(QuotationGroup group) {
        return Stream.concat(
                        Stream.of(group.fullest()), group.variants().stream().map(Variant::form))
                .map(Form::places)
                .flatMap(List::stream);
    }

    private static boolean is(Quotation place, String identity, String id) {
        return place.attribution().id().equals(id)
                && Archive.identity(place.article()).equals(identity);
    }
}
