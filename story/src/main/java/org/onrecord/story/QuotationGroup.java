package org.onrecord.story;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A quotation in all its forms.
 *
 * @param fullest the one with the most words; the first of several
 * @param variants in the order in which they came
 */
public record QuotationGroup(Form fullest, List<Variant> variants) {

    public QuotationGroup {
        variants = List.copyOf(variants);
    }

    /** Whether some variant has other words. */
    public boolean hasDifferences() {
        return variants.stream().anyMatch(Variant::hasOtherWords);
    }

    /** The number of stories that have the quotation: copies of one article count once. */
    public int stories() {
        Set<String> stories = new HashSet<>(fullest.stories());
        variants.forEach(variant -> stories.addAll(variant.form().stories()));
        return stories.size();
    }
}
