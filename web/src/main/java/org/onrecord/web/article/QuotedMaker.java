package org.onrecord.web.article;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.onrecord.Article;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.archive.Archive;
import org.onrecord.story.Difference;
import org.onrecord.story.Edit;
import org.onrecord.story.Form;
import org.onrecord.story.Quotation;
import org.onrecord.story.QuotationGroup;
import org.onrecord.web.article.Change.Kind;
import org.onrecord.web.http.Address;

/** Lays the forms of a quotation side by side. */
final class QuotedMaker {
    private static final String MARKS = ".,;:!?…";

    private final Quotation fullest;
    private final Article full;

    private QuotedMaker(Quotation fullest) {
        this.fullest = fullest;
        this.full = fullest.article();
    }

    static Quoted of(QuotationGroup group) {
        Quotation fullest = group.fullest().first();
        QuotedMaker maker = new QuotedMaker(fullest);
        return new Quoted(
                speaker(fullest),
                words(fullest.article(), fullest.attribution().content()),
                places(group.fullest()),
                group.variants().stream().map(maker::variant).toList(),
                group);
    }

    private Quoted.Variant variant(org.onrecord.story.Variant variant) {
        Quotation quotation = variant.form().first();
        return new Quoted.Variant(
                variant.differences().stream().map(QuotedMaker::label).toList(),
                fullest.maySpeakAs(quotation) ? null : speaker(quotation),
                changes(variant.edits(), quotation.article()),
                places(variant.form()));
    }

    private static String label(Difference difference) {
        return difference.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    private List<Change> changes(List<Edit> edits, Article article) {
        List<Change> changes = new ArrayList<>();
        for (int i = 0; i < edits.size(); i++) {
            Edit edit = edits.get(i);
            boolean isMark = edit.difference() == Difference.PUNCTUATION;
            boolean beforeMark = i + 1 < edits.size() && edits.get(i + 1).difference() == Difference.PUNCTUATION;
            String space = beforeMark || i + 1 == edits.size() ? "" : " ";
            if (edit.difference() == null) {
                List<Span> spans = beforeMark ? edit.variant() : withMarks(edit.variant(), article);
                changes.add(new Change(Kind.BOTH, words(article, spans) + space));
            } else {
                add(changes, Kind.LEFT_OUT, words(full, isMark ? edit.full() : withMarks(edit.full(), full)));
                add(changes, Kind.PUT_IN, words(article, isMark ? edit.variant() : withMarks(edit.variant(), article)));
                add(changes, Kind.BOTH, space);
            }
        }
        return changes;
    }

    private static void add(List<Change> changes, Kind kind, String words) {
        if (!words.isEmpty()) {
            changes.add(new Change(kind, words));
        }
    }

    /** The same spans, and the punctuation that belongs to the last word. */
    private static List<Span> withMarks(List<Span> spans, Article article) {
        if (spans.isEmpty()) {
            return spans;
        }
        List<Span> extended = new ArrayList<>(spans);
        Span last = extended.remove(extended.size() - 1);
        int length = article.text().codePointCount(0, article.text().length());
        int end = last.end();
        while (end < length && MARKS.contains(article.words(new Span(end, end + 1)))) {
            end++;
        }
        extended.add(new Span(last.start(), end));
        return extended;
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream()
                .map(span -> article.words(span).strip().replaceAll("\\s+", " "))
                .collect(Collectors.joining(" … "));
    }

    private static String speaker(Quotation quotation) {
        List<String> names =
                new ArrayList<>(quotation.speakers().stream().map(Speaker::name).toList());
        if (quotation.attribution().speakers().contains(Speaker.WRITER)) {
            names.add("the writer");
        }
        return String.join(", ", names);
    }

    private static List<Quoted.Place> places(Form form) {
        return form.places().stream().map(QuotedMaker::place).toList();
    }

    private static Quoted.Place place(Quotation quotation) {
        Article article = quotation.article();
        String identity = Archive.identity(article);
        String title = article.metadata().title();
        return new Quoted.Place(
                article.metadata().publisher(),
                title == null ? identity : title,
                ArticleView.day(article.metadata().published()),
                Address.ofArticle(identity) + "#" + quotation.attribution().id());
    }
}
