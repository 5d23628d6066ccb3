package org.onrecord.speaker;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.onrecord.Speaker;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * Tells whom "the agency" and "the senator" mean: the organisation whose name ends so, the person whose role it is. Of
 * several it is the one that was named last.
 */
final class Descriptions {
    private final Document document;
    private final Roles roles;

    Descriptions(Document document, Roles roles) {
        this.document = document;
        this.roles = roles;
    }

    /** Who is named or titled like a description of two words, "the" and a noun; empty where nobody before it is. */
    Optional<Entity> of(TokenRange description, List<Entity> entities) {
        if (description.end() - description.first() != 2
                || !document.lowerCase(description.first()).equals("the")) {
            return Optional.empty();
        }
        String noun = document.lowerCase(description.end() - 1);
        return entities.stream()
                .filter(entity -> entity.names().stream().anyMatch(name -> isSo(entity, name, noun)))
                .filter(entity -> lastNamed(entity, description.first()) >= 0)
                .max(Comparator.comparingInt(entity -> lastNamed(entity, description.first())));
    }

    /** Whether somebody is a person whose role is a noun. */
    boolean isCalled(Entity entity, String noun) {
        return entity.kind() == Speaker.Kind.PERSON
                && entity.names().stream().anyMatch(name -> isSo(entity, name, noun));
    }

    private boolean isSo(Entity entity, NameRun name, String noun) {
        return entity.kind() == Speaker.Kind.PERSON
                ? roles.of(name).contains(noun)
                : name.words().size() > 1 && name.last().equals(noun);
    }

    /** The last place before a token where an entity is named; -1 if it is not. */
    private static int lastNamed(Entity entity, int token) {
        return entity.names().stream()
                .mapToInt(name -> name.range().first())
                .filter(first -> first < token)
                .max()
                .orElse(-1);
    }
}
