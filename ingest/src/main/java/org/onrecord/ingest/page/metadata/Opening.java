package org.onrecord.ingest.page.metadata;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jspecify.annotations.Nullable;

/**
 * The part of a page about its headline, where by-line and date line stand, without what belongs to other articles. For one
 * thread.
 */
final class Opening {
    private static final int BEFORE = 300;
    private static final int AFTER = 1_500;

    /** Words in a row, or marks of an element; more would only take time. */
    private static final int LONGEST = 3_000;

    private static final List<String> MARKS =
            List.of("class", "id", "data-testid", "data-component", "data-qa", "data-type");

    private static final Set<String> NO_PART = Set.of(
            "script",
            "style",
            "noscript",
            "template",
            "svg",
            "iframe",
            "select",
            "nav",
            "footer",
            "figure",
            "figcaption",
            "dialog",
            "form");

    private static final Pattern OTHERS = Pattern.compile("related|recirc|recommend|promo(?!t)|teaser|trending|popular"
            + "|most-?_?(?:read|viewed)|sidebar|side-bar|newsletter|comment|summary-?item|collection|(?<![a-z])cards?(?![a-z])"
            + "|tout|footer|navbar|(?<![a-z])nav(?![a-z])|menu|modal|popup|more-?_?from|(?:read|up)-?_?next"
            + "|breadcrumb|caption|credit|ticker|cookie");

    private final StringBuilder text = new StringBuilder();
    private final List<Part> parts = new ArrayList<>();
    private int from;
    private int to;

    /** An element with its place in the text. */
    record Part(Element element, int start, int end) {}

    private Opening() {}

    /** @param headline null where the page shows none: then it opens with its first words */
    static Opening of(Document page, @Nullable Element headline) {
        Opening opening = new Opening();
        page.body().filter(opening.new Reader(headline));
        opening.parts.sort(Comparator.comparingInt(Part::start).thenComparing(Part::end, Comparator.reverseOrder()));
        return opening;
    }

    String text(Part part) {
        return text.substring(part.start, part.end).strip();
    }

    /** The elements behind the headline, then those shortly before it, the outer ones before those in them. */
    Stream<Part> parts() {
        return Stream.concat(
                parts.stream().filter(part -> part.start >= to),
                parts.stream().filter(part -> part.end <= from && part.start >= from - BEFORE));
    }

    /** The words about the headline. */
    String nearby() {
        return text.substring(Math.max(0, from - BEFORE));
    }

    /** The lines behind the headline. */
    Stream<String> lines() {
        return text.substring(to).lines().map(String::strip);
    }

    /** The words by which a page's makers say what an element is for, in lower case. */
    static String marks(Element element) {
        String marks = MARKS.stream().map(element::attr).collect(Collectors.joining(" "));
        return marks.substring(0, Math.min(marks.length(), LONGEST)).toLowerCase(Locale.ROOT);
    }

    private final class Reader implements NodeFilter {
        private final @Nullable Element headline;
        private final Set<Node> aboutHeadline = Collections.newSetFromMap(new IdentityHashMap<>());
        private final Deque<Integer> starts = new ArrayDeque<>();
        private boolean isBehind;

        private Reader(@Nullable Element headline) {
            this.headline = headline;
            this.isBehind = headline == null;
            for (Element around = headline; around != null; around = around.parent()) {
                aboutHeadline.add(around);
            }
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (isBehind && text.length() > to + AFTER) {
                return FilterResult.STOP;
            }
            if (node instanceof Element element) {
                if (isOutside(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                separate(element);
                starts.push(text.length());
                from = element == headline ? text.length() : from;
            } else if (node instanceof TextNode words) {
                String more = words.text();
                text.append(more, 0, Math.min(more.length(), LONGEST));
            }
            return FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                parts.add(new Part(element, starts.pop(), text.length()));
                if (element == headline) {
                    to = text.length();
                    isBehind = true;
                }
                separate(element);
            }
            return FilterResult.CONTINUE;
        }

        private boolean isOutside(Element element) {
            return !aboutHeadline.contains(element)
                    && (NO_PART.contains(element.normalName())
                            || OTHERS.matcher(marks(element)).find());
        }

        private void separate(Element element) {
            text.append(element.isBlock() || element.normalName().equals("br") ? '\n' : ' ');
        }
    }
}
