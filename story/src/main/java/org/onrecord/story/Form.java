package org.onrecord.story;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A quotation in the same words, with all the places where it stands so.
 *
 * @param places in the order in which the analyses came; never none
 */
public record Form(List<Quotation> places) {

    public Form {
        places = List.copyOf(places);
    }

    /** The place that came first, to which spans refer. */
    public Quotation first() {
        return places.get(0);
    }

    /** The stories in which it stands so, by id; an article without a story is one of its own. */
    public Set<String> stories() {
        Set<String> stories = new LinkedHashSet<>();
        places.forEach(place -> stories.add(place.story()));
        return stories;
    }

    int length() {
        return first().length();
    }
}
