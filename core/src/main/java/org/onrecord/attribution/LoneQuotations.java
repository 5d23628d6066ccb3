package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Quotation;
import org.onrecord.text.TokenRange;

/**
 * Gives quotations that are a whole paragraph, and have no cue in it, to the speaker to whom the article gives them: the
 * one whom the paragraph before announces, or the one who was quoted at its end and simply goes on.
 */
final class LoneQuotations {
    private static final double ANNOUNCED = 0.8;
    private static final double GOES_ON = 0.6;
    private static final int SHORTEST = 4;

    private final Document document;
    private final IntroductionFinder introductions;
    private final DraftIndex index;
    private final LastSpeakers lastSpeakers;
    private final List<Draft> drafts;
    private @Nullable Set<List<String>> known; // runs of words that are attributed

    /** @param drafts what has been found already, in the order of the text */
    LoneQuotations(Document document, IntroductionFinder introductions, List<Draft> drafts) {
        this.document = document;
        this.introductions = introductions;
        this.index = new DraftIndex(document, drafts);
        this.lastSpeakers = new LastSpeakers(document, index);
        this.drafts = List.copyOf(drafts);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        for (Quotation quotation : document.quotations()) {
            if (quotation.depth() == 0 && isLone(quotation)) {
                attribute(quotation).ifPresent(found::add);
            }
        }
        return found;
    }

    /** Whether the quotation is all that its paragraph has, and nobody has its words yet. */
    private boolean isLone(Quotation quotation) {
        Paragraph paragraph = paragraphAt(quotation.first());
        Paragraph last = paragraphAt(quotation.end() - 1);
        int words = quotation.stretches().stream()
                .mapToInt(stretch -> Words.count(document, stretch.inner(), stretch.innerEnd()))
                .sum();
        return quotation.closed()
                && words >= SHORTEST
                && Words.none(document, paragraph.first(), quotation.first())
                && Words.none(document, quotation.end(), last.end())
                && !index.attributes(quotation.first(), quotation.end());
    }

    private Optional<Draft> attribute(Quotation quotation) {
        List<TokenRange> content =
                quotation.stretches().stream().map(TokenRange::of).toList();
        int paragraph = document.paragraphOf(quotation.first());
        if (paragraph == 0) {
            return Optional.empty();
        }
        Paragraph before = document.paragraphs().get(paragraph - 1);
        Optional<Introduction> announced = introductions.in(before).or(() -> introductions.nameIn(before));
        if (announced.isPresent() || introductions.endsWithColon(before)) {
            return announced.map(found -> draft(found.source(), found.cue(), content, ANNOUNCED));
        }
        return lastSpeakers
                .in(before)
                .filter(found -> !isSaidElsewhere(content))
                .map(found -> draft(found.source(), found.cue(), content, GOES_ON));
    }

    /** Whether another attribution has the first words: then the quotation only puts them on show. */
    private boolean isSaidElsewhere(List<TokenRange> content) {
        if (known == null) {
            known = new HashSet<>();
            drafts.forEach(draft -> known.addAll(grams(words(draft.content()))));
        }
        List<String> words = words(content);
        return words.size() >= SHORTEST && known.contains(words.subList(0, SHORTEST));
    }

    private static List<List<String>> grams(List<String> words) {
        return IntStream.rangeClosed(0, words.size() - SHORTEST)
                .mapToObj(from -> List.copyOf(words.subList(from, from + SHORTEST)))
                .toList();
    }

    private List<String> words(List<TokenRange> content) {
        return Wording.of(document, content).words().stream()
                .map(Wording.Word::text)
                .toList();
    }

    private Paragraph paragraphAt(int token) {
        return document.paragraphs().get(document.paragraphOf(token));
    }

    private static Draft draft(
            List<TokenRange> source, List<TokenRange> cue, List<TokenRange> content, double confidence) {
        return new Draft(source, cue, content, List.of(), false, confidence);
    }
}
