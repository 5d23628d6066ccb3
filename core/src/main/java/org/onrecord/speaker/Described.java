package org.onrecord.speaker;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.onrecord.Speaker;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Those whom an article describes and does not name, "the residents", by the words of the description. Not thread-safe. */
final class Described {
    private static final Set<String> ARTICLES = Set.of("the", "a", "an");

    private final Document document;
    private final NameWords lists;
    private final Antecedents antecedents;
    private final Map<String, Entity> byWords = new HashMap<>();

    /** @param antecedents to which each of them is added when it is first described */
    Described(Document document, NameWords lists, Antecedents antecedents) {
        this.document = document;
        this.lists = lists;
        this.antecedents = antecedents;
    }

    /** Who is described at a place: the same as before by the same words, but for a single unnamed person. */
    Entity at(TokenRange place, Speaker.Kind kind) {
        String words = words(place);
        Entity entity = kind == Speaker.Kind.UNNAMED ? null : byWords.get(words);
        if (entity == null) {
            entity = new Entity(kind);
            byWords.put(words, entity);
            antecedents.add(entity);
        }
        entity.describe(place);
        return entity;
    }

    /** Whether a description may mean somebody: not "his father", "a survey", "critics", nor "the critics" if others are called so. */
    boolean mayMean(TokenRange place, Entity somebody) {
        return !isOthers(place) && !isNew(place) && !isCalledOtherwise(place, somebody);
    }

    /** Whether words tell whose somebody is, "his father", or begin with "we": the network takes "he" for his father. */
    private boolean isOthers(TokenRange place) {
        String first = document.lowerCase(place.first());
        return place.end() - place.first() > 1 && (lists.isPossessive(first) || lists.isFirstPerson(first));
    }

    /** Whether words bring up somebody, rather than come back to whom they mean: "a survey", "critics". */
    private boolean isNew(TokenRange place) {
        String first = document.lowerCase(place.first());
        return first.equals("a") || first.equals("an") || !lists.isDeterminer(first) && !first.equals("you");
    }

    /** Whether somebody has no name, and another is described by just these words. */
    private boolean isCalledOtherwise(TokenRange place, Entity somebody) {
        Entity called = byWords.get(words(place));
        return called != null && !called.equals(somebody) && somebody.names().isEmpty();
    }

    /** In lower case, without an article before them. */
    private String words(TokenRange place) {
        boolean article = place.end() - place.first() > 1 && ARTICLES.contains(document.lowerCase(place.first()));
        return document.words(article ? place.first() + 1 : place.first(), place.end())
                .toLowerCase(Locale.ROOT);
    }
}
