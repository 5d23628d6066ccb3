package org.onrecord.ingest.feed;

import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Where the elements of a feed point. Only addresses of the web count, and relative ones. */
final class Links {
    private final String start;

    /** @param start what relative addresses are relative to, where no {@code xml:base} says it; may be empty */
    Links(String start) {
        this.start = start;
    }

    /** The page of a feed or of one of its entries; null where none is given. */
    @Nullable
    String of(Element element) {
        Stream<String> relativeToo = Stream.concat(original(element), announced(element))
                .filter(link -> isOfTheWeb(link) || isRelative(link));
        Stream<String> absolute = implied(element).filter(Links::isOfTheWeb);
        return Stream.concat(relativeToo, absolute).findFirst().orElse(null);
    }

    static boolean isOfTheWeb(String link) {
        return link.toLowerCase(Locale.ROOT).matches("https?://\\P{Cc}+");
    }

    /** The address on the web; a relative one as it is where there is nothing to start from. */
    static String resolved(String link, String base) {
        String written = link.strip().replace(" ", "%20");
        String resolved = new Document(base).attr("href", written).absUrl("href");
        return resolved.isEmpty() ? written : resolved;
    }

    private static boolean isRelative(String link) {
        return !link.isEmpty() && !link.matches("[A-Za-z][A-Za-z0-9+.-]*:.*");
    }

    /** FeedBurner's links lead through its own counter, and it gives the address that they had before. */
    private Stream<String> original(Element element) {
        return element.children().stream()
                .filter(child -> Vocabulary.name(child).equals("origlink"))
                .map(Element::wholeText)
                .map(String::strip);
    }

    private Stream<String> announced(Element element) {
        return Vocabulary.FEED
                .in(element, "link")
                .filter(Links::isAlternate)
                .sorted(Comparator.comparing(link -> isPage(link) ? 0 : 1))
                .map(resolve(link -> link.hasAttr("href") ? link.attr("href") : link.wholeText()));
    }

    private Stream<String> implied(Element element) {
        Stream<String> content = Vocabulary.FEED.in(element, "content").map(resolve(it -> it.attr("src")));
        Stream<String> identifiers = Stream.concat(
                        Vocabulary.FEED.in(element, "guid").filter(Links::isPermanent),
                        Vocabulary.FEED.in(element, "id"))
                .map(Element::wholeText);
        return Stream.of(identifiers, content, Stream.of(element.attr("rdf:about")))
                .flatMap(links -> links)
                .map(String::strip);
    }

    private Function<Element, String> resolve(Function<Element, String> written) {
        return element -> {
            String link = written.apply(element).strip();
            return link.isEmpty() ? "" : resolved(link, base(element));
        };
    }

    /** By the {@code xml:base} of the element and of those around it. */
    private String base(Element element) {
        Deque<String> bases = new ArrayDeque<>();
        for (Element around = element; around != null; around = around.parent()) {
            bases.push(around.attr("xml:base"));
        }
        return bases.stream().filter(base -> !base.isBlank()).reduce(start, (base, next) -> resolved(next, base));
    }

    private static boolean isAlternate(Element link) {
        String relation = link.attr("rel").toLowerCase(Locale.ROOT);
        return relation.isBlank() || relation.equals("alternate");
    }

    private static boolean isPage(Element link) {
        return !link.hasAttr("type") || link.attr("type").contains("html");
    }

    private static boolean isPermanent(Element guid) {
        return !guid.attr("isPermaLink").equalsIgnoreCase("false");
    }
}
