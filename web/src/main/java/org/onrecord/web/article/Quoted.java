package org.onrecord.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.story.QuotationGroup;

/**
 * A quotation as publishers print it. Immutable.
 *
 * @param speaker who says it; empty where that is not known
 * @param words the fullest form
 * @param places where it stands so
 * @param group from which this is made
 */
public record Quoted(String speaker, String words, List<Place> places, List<Variant> variants, QuotationGroup group) {

    public Quoted {
        places = List.copyOf(places);
        variants = List.copyOf(variants);
    }

    /**
     * Another form of it.
     *
     * @param differences "cut", "changed word"
     * @param speaker who says it here, if that may be somebody else; else null
     * @param changes against the fullest form
     */
    public record Variant(
            List<String> differences, @Nullable String speaker, List<Change> changes, List<Place> places) {

        public Variant {
            differences = List.copyOf(differences);
            changes = List.copyOf(changes);
            places = List.copyOf(places);
        }
    }

    /**
     * An article in which it stands.
     *
     * @param page the statement in our page of it
     */
    public record Place(
            @Nullable String publisher,
            String title,
            @Nullable String day,
            String page) {}
}
