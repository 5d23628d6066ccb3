package org.onrecord.cli.display;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.onrecord.Article;
import org.onrecord.story.Form;
import org.onrecord.story.Quotation;
import org.onrecord.story.QuotationGroup;
import org.onrecord.story.Variant;

/** Prints a quotation in its forms, for people. Immutable and thread-safe. */
public final class VariantsPrinter {
    private static final int INDENT = 2;

    private final Display display;

    public VariantsPrinter(Display display) {
        this.display = display;
    }

    /** The speaker, the fullest form with its places, and each variant with what it leaves out, changes and puts in. */
    public String print(QuotationGroup group) {
        StringBuilder page = new StringBuilder();
        Quotation fullest = group.fullest().first();
        append(page, head(group), 0);
        append(page, new VariantText(fullest, display).whole(), INDENT);
        appendPlaces(page, group.fullest());
        for (Variant variant : group.variants()) {
            page.append('\n');
            append(page, label(fullest, variant), INDENT);
            append(page, new VariantText(fullest, display).drawn(variant), INDENT);
            appendPlaces(page, variant.form());
        }
        return page.toString();
    }

    private static List<Styled> head(QuotationGroup group) {
        int articles = (int) Stream.concat(
                        Stream.of(group.fullest()), group.variants().stream().map(Variant::form))
                .flatMap(form -> form.places().stream())
                .map(place -> place.article().id())
                .distinct()
                .count();
        String stories = group.stories() == 1 ? " of one story" : " of " + group.stories() + " stories";
        String counts = Display.count(group.variants().size() + 1, "form") + " in " + Display.count(articles, "article")
                + (group.stories() == articles ? "" : stories);
        return List.of(
                new Styled(speaker(group.fullest().first()), Style.SPEAKER),
                Styled.SEPARATOR,
                new Styled(counts, Style.QUIET));
    }

    private static String speaker(Quotation quotation) {
        String name = new SpeakerNames(quotation.analysis().speakers())
                .of(quotation.attribution().speakers());
        return name.isEmpty() ? "speaker not known" : name;
    }

    private static List<Styled> label(Quotation fullest, Variant variant) {
        String differences = variant.differences().stream()
                .map(difference -> difference.name().toLowerCase(Locale.ROOT).replace('_', ' '))
                .collect(Collectors.joining(", "));
        List<Styled> label = new ArrayList<>();
        label.add(new Styled(differences.isEmpty() ? "the same words" : differences, Style.DOUBTFUL));
        if (!fullest.maySpeakAs(variant.form().first())) {
            label.add(Styled.SEPARATOR);
            label.add(new Styled(speaker(variant.form().first()), Style.SPEAKER));
        }
        return label;
    }

    private void appendPlaces(StringBuilder page, Form form) {
        for (Quotation place : form.places()) {
            append(page, List.of(new Styled(place(place), Style.QUIET)), 2 * INDENT);
        }
    }

    private static String place(Quotation quotation) {
        Article article = quotation.article();
        String paragraph = new ArticleText(article.text()).place(quotation.attribution());
        return Stream.of(
                        article.metadata().publisher(),
                        Heading.title(article),
                        article.metadata().published(),
                        paragraph)
                .filter(Objects::nonNull)
                .map(Printable::line)
                .collect(Collectors.joining(" · "));
    }

    private void append(StringBuilder page, List<Styled> text, int indent) {
        LineBreaker breaker = new LineBreaker(text);
        while (breaker.hasNext()) {
            page.append(" ".repeat(indent))
                    .append(Styled.line(breaker.next(display.width() - indent), display.colour()))
                    .append('\n');
        }
    }
}
