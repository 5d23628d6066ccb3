package org.onrecord.ingest.page.metadata;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * The headline of a page.
 *
 * @param element where the page shows it; null where it is only declared
 * @param text null where there is none
 */
record Headline(@Nullable Element element, @Nullable String text) {
    private static final int MOST_HEADINGS = 50;
    private static final int FEWEST_WORDS = 3;

    /** Headlines for readers and for search engines are reworded, but about the same; other headings are about others. */
    private static final double LEAST_LIKENESS = 0.4;

    private static final Pattern MARK = Pattern.compile(
            "headline|(?:post|entry|article|story|content)[-_]*(?:title|head|hed)|(?<![a-z])p-name(?![a-z])");

    /** @param declared what the page declares for its headline, the most trusted first */
    static Headline of(Document page, List<String> declared, Site site) {
        List<String> titles = Stream.concat(declared.stream(), Stream.ofNullable(Text.plain(page.title())))
                .map(title -> Titles.withoutSite(title, site))
                .filter(title -> !site.isNamed(title))
                .toList();
        List<Headline> first = shown(page, "h1", site);
        List<Headline> others = shown(page, "[itemprop~=(?i)\\bheadline\\b], .entry-title, .p-name", site);
        return Stream.<Supplier<Optional<Headline>>>of(
                        () -> likeliest(first, titles),
                        () -> likeliest(others, titles),
                        () -> first.stream().filter(Headline::isMarked).findFirst(),
                        () -> heading(page, titles),
                        () -> first.stream()
                                .filter(headline -> first.size() == 1 && headline.isLong())
                                .findFirst())
                .flatMap(way -> way.get().stream())
                .findFirst()
                .orElseGet(() -> new Headline(null, titles.stream().findFirst().orElse(null)));
    }

    private static List<Headline> shown(Document page, String query, Site site) {
        return page.select(query).stream()
                .limit(MOST_HEADINGS)
                .map(element -> shown(element, site))
                .filter(Objects::nonNull)
                .toList();
    }

    private static Optional<Headline> likeliest(List<Headline> shown, List<String> titles) {
        return shown.stream()
                .filter(headline -> headline.likeness(titles) >= LEAST_LIKENESS)
                .max(Comparator.comparingDouble(headline -> headline.likeness(titles)));
    }

    private static @Nullable Headline shown(Element element, Site site) {
        String text = Text.plain(element.text());
        return text == null || site.isNamed(text) ? null : new Headline(element, Titles.withoutSite(text, site));
    }

    /** A lesser heading that says what is declared. */
    private static Optional<Headline> heading(Document page, List<String> titles) {
        return page.select("h2, h3").stream()
                .limit(MOST_HEADINGS)
                .map(element -> new Headline(element, Text.plain(element.text())))
                .filter(headline -> headline.text != null
                        && titles.stream().anyMatch(title -> Text.letters(title).equals(Text.letters(headline.text))))
                .findFirst();
    }

    private boolean isLong() {
        return text != null && Text.words(text).size() >= FEWEST_WORDS;
    }

    private boolean isMarked() {
        return element != null
                && isLong()
                && (element.hasAttr("itemprop")
                        || MARK.matcher(Opening.marks(element)).find());
    }

    private double likeness(List<String> titles) {
        return text == null
                ? 0
                : titles.stream()
                        .mapToDouble(title -> likeness(text, title))
                        .max()
                        .orElse(0);
    }

    /** The share of words that two titles have in common (Dice 1945). */
    private static double likeness(String one, String other) {
        Set<String> words = new HashSet<>(Text.words(one));
        Set<String> others = new HashSet<>(Text.words(other));
        int all = words.size() + others.size();
        words.retainAll(others);
        return all == 0 ? 0 : 2.0 * words.size() / all;
    }
}
