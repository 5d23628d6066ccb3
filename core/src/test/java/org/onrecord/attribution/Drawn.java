package org.onrecord.attribution;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Span;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Role;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * A text with what the network made of it drawn into it: ⟨source⟩, ⟪cue⟫, ⟦content⟧. Where there are several attributions,
 * each part but the first one's has its number: ⟦₂“Go home,”⟧ ⟨₂Roe⟩ ⟪₂said⟫. What the page sets off as a block quotation
 * stands between ❰ and ❱. The document has the text alone.
 */
record Drawn(Document document, List<CueGroup> groups) {
    private static final String OPENING = "⟨⟪⟦";
    private static final String CLOSING = "⟩⟫⟧";
    private static final String NUMBERS = "₁₂₃₄₅";

    private record Opened(int number, int codePoint) {}

    static Drawn of(String drawn) {
        Document document = document(drawn.replaceAll("[" + OPENING + CLOSING + NUMBERS + "]", ""));
        Map<Integer, List<RoleSpan>> parts = new TreeMap<>();
        Deque<Opened> open = new ArrayDeque<>();
        int codePoint = 0;
        int[] characters = drawn.replaceAll("[❰❱]", "").codePoints().toArray();
        for (int i = 0; i < characters.length; i++) {
            if (OPENING.indexOf(characters[i]) >= 0) {
                int number = NUMBERS.indexOf(characters[i + 1]);
                open.push(new Opened(Math.max(0, number), codePoint));
                i += number < 0 ? 0 : 1;
            } else if (CLOSING.indexOf(characters[i]) >= 0) {
                Role role = Role.values()[CLOSING.indexOf(characters[i])];
                Opened opened = open.pop();
                TokenRange range = Marked.tokens(document, opened.codePoint(), codePoint);
                parts.computeIfAbsent(opened.number(), key -> new ArrayList<>())
                        .add(new RoleSpan(role, range.first(), range.end(), 1));
            } else {
                codePoint++;
            }
        }
        return new Drawn(document, parts.values().stream().map(Drawn::group).toList());
    }

    private static Document document(String drawn) {
        List<Markup> blocks = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int start = 0;
        for (char character : drawn.toCharArray()) {
            switch (character) {
                case '❰' -> start = text.length();
                case '❱' -> blocks.add(new Markup(Markup.Kind.BLOCK_QUOTATION, new Span(start, text.length())));
                default -> text.append(character);
            }
        }
        return Document.of(Article.of("", text.toString()).withMarkup(blocks));
    }

    private static CueGroup group(List<RoleSpan> parts) {
        RoleSpan source = of(Role.SOURCE, parts).stream().findFirst().orElse(null);
        return new CueGroup(of(Role.CUE, parts).get(0), source, 1, of(Role.CONTENT, parts), 1);
    }

    private static List<RoleSpan> of(Role role, List<RoleSpan> parts) {
        return parts.stream().filter(part -> part.role() == role).toList();
    }

    /** Marks of which none says anything. */
    Marks marks() {
        return Marks.none(document.tokens().size());
    }

    IntroductionFinder introductions() {
        return new IntroductionFinder(document, groups, new ActTypes());
    }

    /** The attributions with content, as they are drawn. */
    List<Draft> drafts() {
        return groups.stream()
                .filter(group -> !group.contents().isEmpty())
                .map(Drawn::draft)
                .toList();
    }

    private static Draft draft(CueGroup group) {
        RoleSpan source = group.source();
        return new Draft(
                source == null ? List.of() : List.of(range(source)),
                List.of(range(group.cue())),
                group.contents().stream().map(Drawn::range).toList(),
                List.of(),
                false,
                1);
    }

    private static TokenRange range(RoleSpan span) {
        return new TokenRange(span.first(), span.end());
    }

    /** Each draft as "source | cue | content", pieces joined by " … ". */
    List<String> words(List<Draft> drafts) {
        return drafts.stream()
                .map(draft -> words(draft.source(), draft.cue()) + " | " + ranges(draft.content()))
                .toList();
    }

    /** "source | cue" */
    String words(List<TokenRange> source, List<TokenRange> cue) {
        return ranges(source) + " | " + ranges(cue);
    }

    private String ranges(List<TokenRange> ranges) {
        return ranges.stream()
                .map(range -> document.words(range.first(), range.end()))
                .collect(Collectors.joining(" … "));
    }
}
