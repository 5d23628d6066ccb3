package org.onrecord.cli.display;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Determinacy;
import org.onrecord.Attribution.Type;
import org.onrecord.Provenance;
import org.onrecord.ingest.Inputs;

/** What stands above an article's statements. */
final class Heading {
    private static final String SEPARATOR = " · ";
    private static final int DAY = "2017-04-10".length();

    private Heading() {}

    /** The title, or else the name of the file. */
    static String title(Article article) {
        String given = article.metadata().title();
        String title = given == null ? "" : Printable.line(given).strip();
        return title.isEmpty() ? Printable.line(name(article.uri())) : title;
    }

    private static String name(String address) {
        if (address.equals(Inputs.STANDARD_INPUT_URI)) {
            return "standard input";
        }
        try {
            URI uri = new URI(address);
            String path = uri.getPath();
            return path == null ? address : path.substring(path.lastIndexOf('/') + 1);
        } catch (URISyntaxException e) {
            return address;
        }
    }

    /** Who published it, how long it is, and what was found in it. */
    static String counts(Article article, Contents contents) {
        Statements statements = contents.statements();
        List<Attribution> asserted = statements.list().stream()
                .filter(attribution -> attribution.determinacy() == Determinacy.ASSERTED)
                .toList();
        int notAsserted = statements.list().size() - asserted.size();
        return Stream.of(
                        publisher(article),
                        firstPublisher(article)
                                .map(name -> "first published by " + name)
                                .orElse(null),
                        byline(article),
                        day(article.metadata().published()),
                        Display.count(contents.text().wordCount(article.provenance()), "word"),
                        found(asserted),
                        notAsserted == 0 ? null : notAsserted + " not asserted",
                        countOrNull(contents.forecasts().count(), "forecast", ""),
                        countOrNull(
                                statements.unsure(),
                                "attribution",
                                " less sure than "
                                        + Percent.of(contents.display().minConfidence())),
                        countOrNull(statements.others(), "attribution", " more with --all"))
                .filter(Objects::nonNull)
                .map(Printable::line)
                .collect(Collectors.joining(SEPARATOR));
    }

    /** Null where it names nobody but a publisher. */
    private static @Nullable String byline(Article article) {
        String byline = article.metadata().byline();
        boolean isPublisher = byline != null
                && (byline.equalsIgnoreCase(article.metadata().publisher())
                        || firstPublisher(article)
                                .filter(byline::equalsIgnoreCase)
                                .isPresent());
        return isPublisher ? null : byline;
    }

    private static @Nullable String day(@Nullable String published) {
        return published == null ? null : published.substring(0, Math.min(DAY, published.length()));
    }

    /** Null also where this is the first publisher, which has a place of its own. */
    private static @Nullable String publisher(Article article) {
        String publisher = article.metadata().publisher();
        return publisher != null
                        && firstPublisher(article)
                                .filter(publisher::equalsIgnoreCase)
                                .isPresent()
                ? null
                : publisher;
    }

    private static Optional<String> firstPublisher(Article article) {
        return article.provenance().stream()
                .map(Provenance::publisher)
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static String found(List<Attribution> asserted) {
        if (asserted.isEmpty()) {
            return "no statements found";
        }
        int statements = (int) asserted.stream()
                .filter(attribution -> attribution.type() == Type.COMMUNICATION)
                .count();
        int speakers = SpeakerNames.count(asserted);
        String by = speakers == 0 ? "" : " by " + Display.count(speakers, "speaker");
        return statements == asserted.size()
                ? Display.count(statements, "statement") + by
                : Display.count(asserted.size(), "attribution") + by + ", " + statements + " of them statements";
    }

    private static @Nullable String countOrNull(int number, String thing, String more) {
        return number == 0 ? null : Display.count(number, thing) + more;
    }
}
