package org.onrecord.ingest.page.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.page.metadata.Opening.Part;

/** The by-line as a page shows it beside its headline. */
final class PrintedByline {
    private static final int LONGEST = 250;
    private static final int MOST = 50;
    private static final int FARTHEST = 60;

    private static final Pattern MARK =
            Pattern.compile("by-?_?lines?|author(?!i)|contributor|(?<![a-z])(?:writers?|p-author|creators?)(?![a-z])");
    private static final Pattern OTHER =
            Pattern.compile("bio|avatar|image|photo|social|follow|twitter|e-?mail|share|desc"
                    + "|job|role|author-?_?title|about|comment|date|time|count");
    private static final Pattern AUTHOR_PAGE = Pattern.compile(
            "/(?:authors?|contributors?|profiles?|people|person|staff|columnists?|journalists?|reporters?|by)/[^/]");
    private static final Pattern LINE = Pattern.compile("(?i:by|words by|written by|story by)[\\s:]+\\p{Lu}.*");
    private static final Pattern KICKER = Pattern.compile("^.*?\\|\\s*(?=by\\b)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MORE =
            Pattern.compile("(?:^|[\\s|]+)(?:published|updated|posted|last|on)\\b.*", Pattern.CASE_INSENSITIVE);

    private PrintedByline() {}

    /** Null where the page shows none. */
    static @Nullable String of(Opening opening) {
        String marked = marked(opening);
        return marked != null
                ? marked
                : opening.lines()
                        .filter(line ->
                                line.length() <= LONGEST && LINE.matcher(line).matches())
                        .map(line -> Names.joined(List.of(beforeDate(line))))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null);
    }

    /** Each author may have an element; what stands farther off is another article's. */
    private static @Nullable String marked(Opening opening) {
        List<String> names = new ArrayList<>();
        int end = 0;
        for (Part part :
                opening.parts().filter(PrintedByline::isByline).limit(MOST).toList()) {
            String more = part.start() < end ? null : names(part.element());
            if (more != null && (names.isEmpty() || part.start() - end <= FARTHEST)) {
                names.add(more);
                end = part.end();
            }
        }
        return Names.joined(names);
    }

    private static boolean isByline(Part part) {
        Element element = part.element();
        return part.end() - part.start() <= LONGEST && isByline(element, Opening.marks(element));
    }

    private static boolean isByline(Element element, String marks) {
        return element.attr("rel").contains("author")
                || element.attr("itemprop").contains("author")
                || AUTHOR_PAGE.matcher(element.attr("href")).find()
                || MARK.matcher(marks).find()
                        && !OTHER.matcher(MARK.matcher(marks).replaceAll("")).find();
    }

    /** Links and marked names say exactly where the names are. */
    private static @Nullable String names(Element element) {
        Elements named = element.select("[rel~=author], [itemprop~=name]");
        String exact = Names.joined(named.eachText());
        return exact == null ? Names.joined(List.of(beforeDate(parted(element)))) : exact;
    }

    /** A name and a role beside it stand in elements of their own, and often without a comma between. */
    private static String parted(Element element) {
        String parts = element.nodeStream(TextNode.class)
                .map(TextNode::text)
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(" | "));
        return KICKER.matcher(parts).replaceFirst("");
    }

    private static String beforeDate(String line) {
        return MORE.matcher(line).replaceFirst("");
    }
}
