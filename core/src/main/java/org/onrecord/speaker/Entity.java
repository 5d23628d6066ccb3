package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.onrecord.Speaker;
import org.onrecord.text.TokenRange;

/** Somebody of whom an article speaks, while mentions are still being collected. Not thread-safe. */
final class Entity {
    private final Speaker.Kind kind;
    private final List<NameRun> names = new ArrayList<>();
    private final List<TokenRange> places = new ArrayList<>();
    private final List<TokenRange> mentions = new ArrayList<>();

    Entity(Speaker.Kind kind) {
        this.kind = kind;
    }

    Speaker.Kind kind() {
        return kind;
    }

    void add(NameRun name) {
        names.add(name);
        describe(name.range());
    }

    /** Adds a place where it is named or described. */
    void describe(TokenRange place) {
        if (!places.contains(place)) {
            places.add(place);
        }
        add(place);
    }

    /** Adds a place where a pronoun stands for it. */
    void add(TokenRange mention) {
        if (!mentions.contains(mention)) {
            mentions.add(mention);
        }
    }

    /** The places where it is named, in the order in which they were added. */
    List<NameRun> names() {
        return names;
    }

    /** Where it is named or described, at which others may point. */
    List<TokenRange> places() {
        return places;
    }

    List<TokenRange> mentions() {
        return mentions;
    }

    /** The name with the titles before it, "Ms." among them. */
    boolean hasTitle(Predicate<String> title) {
        return names.stream().flatMap(name -> name.titles().stream()).anyMatch(title);
    }
}
