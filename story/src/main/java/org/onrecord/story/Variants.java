package org.onrecord.story;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.Analysis;

/**
 * Finds the quotations that several articles print, and lays the forms in which they do side by side: cut, changed, or given
 * to somebody else. The longest form gathers those that are {@linkplain Comparison#isVariant variants} of it, then
 * the longest of the rest, and so on: no form is a variant of one that is a variant only. Compared are forms that share
 * {@value RunIndex#RUN} words in a row which are not in everybody's mouth.
 */
public final class Variants {
    private Variants() {}

    /** What places of one form have in common, besides the speaker. */
    private record Wording(List<String> words, List<String> punctuation) {

        static Wording of(Quotation quotation) {
            List<QuotedWord> words = quotation.words();
            return new Wording(
                    QuotedWord.texts(words),
                    words.stream().map(QuotedWord::punctuation).toList());
        }
    }

    /**
     * All quotations, also those that are printed once or in one form only; each is in one group.
     *
     * @return in the order of the analyses and their texts, by the fullest form's first place
     */
    public static List<QuotationGroup> of(Collection<Analysis> analyses) {
        List<Form> forms = forms(analyses);
        RunIndex index = new RunIndex(forms);
        BitSet taken = new BitSet();
        QuotationGroup[] groups = new QuotationGroup[forms.size()];
        longestFirst(forms).forEach(fullest -> {
            if (!taken.get(fullest)) {
                taken.set(fullest);
                groups[fullest] = new QuotationGroup(forms.get(fullest), variants(fullest, forms, index, taken));
            }
        });
        return Stream.of(groups).filter(Objects::nonNull).toList();
    }

    private static List<Form> forms(Collection<Analysis> analyses) {
        List<List<Quotation>> forms = new ArrayList<>();
        Map<Wording, List<List<Quotation>>> formsOfWording = new HashMap<>();
        for (Analysis analysis : analyses) {
            for (Quotation quotation : QuotationReader.read(analysis)) {
                List<List<Quotation>> same =
                        formsOfWording.computeIfAbsent(Wording.of(quotation), key -> new ArrayList<>(1));
                List<Quotation> places = same.stream()
                        .filter(form -> form.get(0).maySpeakAs(quotation))
                        .findFirst()
                        .orElseGet(ArrayList::new);
                if (places.isEmpty()) {
                    same.add(places);
                    forms.add(places);
                }
                places.add(quotation);
            }
        }
        return forms.stream().map(Form::new).toList();
    }

    private static IntStream longestFirst(List<Form> forms) {
        return IntStream.range(0, forms.size())
                .boxed()
                .sorted(Comparator.comparingInt(form -> -forms.get(form).length()))
                .mapToInt(Integer::intValue);
    }

    /** Those of the fullest form that no longer one has taken; they are taken now. */
    private static List<Variant> variants(int fullest, List<Form> forms, RunIndex index, BitSet taken) {
        Quotation full = forms.get(fullest).first();
        List<Variant> variants = new ArrayList<>();
        index.sharing(fullest).filter(form -> !taken.get(form)).forEach(form -> {
            Quotation quotation = forms.get(form).first();
            boolean isElsewhere =
                    !quotation.article().id().equals(full.article().id());
            Comparison comparison = new Comparison(full, quotation);
            if (isElsewhere && comparison.isVariant()) {
                taken.set(form);
                variants.add(new Variant(forms.get(form), comparison.edits()));
            }
        });
        return variants;
    }
}
