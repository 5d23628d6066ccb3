package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.onrecord.Attribution.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.Quotation;
import org.onrecord.text.TokenRange;

/**
 * Gives a quotation that nothing else attributes, and whose words were attributed earlier in the article, to whom they
 * were given there: "(“we will come back before the harvest”)".
 */
final class RepeatedQuotations {
    private static final double CONFIDENCE = 0.85;

    private final Document document;
    private final List<Draft> drafts;

    /** @param drafts all that has been found already */
    RepeatedQuotations(Document document, List<Draft> drafts) {
        this.document = document;
        this.drafts = drafts;
    }

    List<Draft> find() {
        List<Draft> inOrder = new ArrayList<>(drafts);
        DraftIndex index = new DraftIndex(document, drafts);
        Set<Draft> repetitions = new HashSet<>();
        for (Quotation quotation : document.quotations()) {
            if (quotation.depth() == 0
                    && !quotation.continues()
                    && !index.attributes(quotation.first(), quotation.end())) {
                Draft bare = new Draft(
                        List.of(),
                        List.of(),
                        List.of(new TokenRange(quotation.first(), quotation.end())),
                        List.of(),
                        false,
                        CONFIDENCE);
                inOrder.add(bare);
                repetitions.add(bare);
            }
        }
        if (repetitions.isEmpty()) {
            return List.of();
        }
        inOrder.sort(Comparator.comparingInt(Draft::first));
        return withSpeakers(inOrder, repetitions);
    }

    private List<Draft> withSpeakers(List<Draft> inOrder, Set<Draft> repetitions) {
        Repeats repeats = new Repeats(document);
        Kinds kinds = new Kinds(document);
        List<Draft> found = new ArrayList<>();
        for (Draft draft : inOrder) {
            Kind kind = kinds.of(draft);
            OptionalInt first = repeats.firstOf(kind, draft.content());
            if (repetitions.contains(draft)) {
                first.stream()
                        .mapToObj(inOrder::get)
                        .filter(d -> !d.source().isEmpty())
                        .findFirst()
                        .ifPresent(original -> found.add(repetition(draft, original)));
            }
        }
        return found;
    }

    private static Draft repetition(Draft bare, Draft original) {
        return new Draft(original.source(), List.of(), bare.content(), List.of(), false, bare.confidence());
    }
}
