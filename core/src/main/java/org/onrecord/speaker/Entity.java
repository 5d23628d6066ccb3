package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.Speaker;
import org.onrecord.text.TokenRange;

/** Somebody of whom an article speaks, while mentions are still being collected. Not thread-safe. */
final class Entity {
    private final Speaker.Kind kind;
    private final List<NameRun> names = new ArrayList<>();
    private final Set<TokenRange> places = new LinkedHashSet<>();
    private final Set<TokenRange> mentions = new LinkedHashSet<>();

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
        places.add(place);
        mentions.add(place);
    }

    /** Adds a place where a pronoun stands for it. */
    void add(TokenRange mention) {
        mentions.add(mention);
    }

    /** The places where it is named, in the order in which they were added. */
    List<NameRun> names() {
        return names;
    }

    /** Where it is named or described, at which others may point, in the order in which these were added. */
    Set<TokenRange> places() {
        return places;
    }

    /** Where it is named, described or meant, in the order in which these were added. */
    Set<TokenRange> mentions() {
        return mentions;
    }

    /** The name with the titles before it, "Ms." among them. */
    boolean hasTitle(Predicate<String> title) {
        return names.stream().flatMap(name -> name.titles().stream()).anyMatch(title);
    }
}
