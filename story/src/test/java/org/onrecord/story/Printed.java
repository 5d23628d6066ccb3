package org.onrecord.story;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Kind;
import org.onrecord.Span;
import org.onrecord.Speaker;
import org.onrecord.Stance;

/**
 * Analyses made by hand: each {@code ‹…›} of the text is a part of what is quoted, {@code [they]} in it an editor's note.
 */
final class Printed {
    private static final Pattern NOTE = Pattern.compile("\\[[^\\]]+\\]");

    private Printed() {}

    /** An article with one quotation. */
    static Analysis by(String speaker, Kind kind, String drawing) {
        List<Span> content = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (String piece : drawing.split("(?=‹)|(?<=›)")) {
            String words = piece.replaceAll("[‹›]", "");
            if (piece.startsWith("‹")) {
                content.add(new Span(length(text), length(text) + length(words)));
            }
            text.append(words);
        }
        Article article = Article.of("memory:", text.toString());
        return new Analysis(article, speakers(speaker), List.of(attribution(article, kind, content)), List.of());
    }

    static Analysis direct(String drawing) {
        return by("Odile Brandt", Kind.DIRECT, drawing);
    }

    static Analysis inStory(Analysis analysis, String story) {
        return new Analysis(
                analysis.article().withStory(story), analysis.speakers(), analysis.attributions(), List.of());
    }

    private static List<Speaker> speakers(String name) {
        return name.isEmpty()
                ? List.of()
                : List.of(new Speaker("s1", null, name, Speaker.Kind.PERSON, List.of(), List.of(), List.of()));
    }

    private static Attribution attribution(Article article, Kind kind, List<Span> content) {
        List<Span> notes = new ArrayList<>();
        for (Matcher note = NOTE.matcher(article.text()); note.find(); ) {
            int start = article.text().codePointCount(0, note.start());
            notes.add(new Span(
                    start, start + note.group().codePointCount(0, note.group().length())));
        }
        return new Attribution(
                "a1",
                kind,
                Attribution.Type.COMMUNICATION,
                List.of(),
                List.of(),
                content,
                notes,
                List.of("s1"),
                List.of(),
                Attribution.Determinacy.ASSERTED,
                Stance.none(1),
                null,
                null,
                1,
                1);
    }

    /** A variant with what it leaves out in {@code [- -]} and what it puts in in {@code {+ +}}. */
    static String drawn(QuotationGroup group, Variant variant) {
        Article full = group.fullest().first().article();
        Article article = variant.form().first().article();
        return variant.edits().stream()
                .map(edit -> edit.difference() == null
                        ? words(article, edit.variant())
                        : marked("[-", words(full, edit.full()), "-]")
                                + marked("{+", words(article, edit.variant()), "+}"))
                .collect(Collectors.joining(" "));
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream().map(article::words).collect(Collectors.joining(" | "));
    }

    private static String marked(String opening, String words, String closing) {
        return words.isEmpty() ? "" : opening + words + closing;
    }

    private static int length(CharSequence text) {
        return text.toString().codePointCount(0, text.length());
    }

    /** The one group of two articles that print the same words, the fullest form first. */
    static QuotationGroup group(Analysis... analyses) {
        List<QuotationGroup> groups = Variants.of(Arrays.asList(analyses));
        if (groups.size() != 1) {
            throw new AssertionError("not one group but " + groups.size());
        }
        return groups.get(0);
    }
}
