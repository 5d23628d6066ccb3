package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.Speaker;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.text.TokenRange;

/**
 * The named entities of an article: whole names first, then the last names, first names and acronyms that stand for them. Two
 * people who share a last name stay two.
 */
final class Entities {
    private final NameWords lists;
    private final List<Entity> all = new ArrayList<>();
    private final Map<TokenRange, Entity> byPlace = new HashMap<>();
    private final Map<List<String>, Entity> organisations = new HashMap<>();
    private final Map<String, Set<Entity>> byLastName = new HashMap<>();
    private final Map<String, Set<Entity>> byFirstName = new HashMap<>();
    private final Map<String, Set<Entity>> byShortName = new HashMap<>();

    /** @param runs in the order of the text */
    Entities(List<NameRun> runs, NameWords lists) {
        this.lists = lists;
        List<NameRun> named =
                runs.stream().filter(run -> run.kind() != Kind.NONE).toList();
        named.stream().filter(run -> run.words().size() > 1).forEach(this::addWhole);
        runs.stream().filter(run -> run.words().size() == 1).forEach(this::addPart);
    }

    List<Entity> all() {
        return all;
    }

    /** Who is named at a place. */
    Optional<Entity> at(TokenRange place) {
        return Optional.ofNullable(byPlace.get(place));
    }

    /** Adds a name of which the network saw none, since a source has it. */
    Entity add(NameRun run, Speaker.Kind kind) {
        Entity entity = new Entity(kind);
        all.add(entity);
        put(run, entity);
        return entity;
    }

    private void addWhole(NameRun run) {
        boolean person = run.kind() == Kind.PERSON;
        Entity known = person ? person(run.words()) : organisations.get(run.words());
        if (known == null) {
            add(run, person ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION);
        } else {
            put(run, known);
        }
    }

    /** The first one to whom a name of at least two words belongs. */
    private @Nullable Entity person(List<String> words) {
        return of(byLastName, lastName(words)).stream()
                .filter(entity -> entity.names().stream().anyMatch(name -> isSamePerson(name.words(), words)))
                .findFirst()
                .orElse(null);
    }

    /** Whether two names of one last name agree in suffix, and first name or its initial. */
    private boolean isSamePerson(List<String> one, List<String> other) {
        String first = one.get(0);
        String second = other.get(0);
        boolean initials = (first.length() == 1 || second.length() == 1) && first.charAt(0) == second.charAt(0);
        return suffix(one).equals(suffix(other)) && (first.equals(second) || initials);
    }

    private String lastName(List<String> words) {
        int last = words.size() - 1;
        return last > 0 && lists.isSuffix(words.get(last)) ? words.get(last - 1) : words.get(last);
    }

    private String suffix(List<String> words) {
        String last = words.get(words.size() - 1);
        return words.size() > 1 && lists.isSuffix(last) ? last : "";
    }

    /** A name of one word is whose last name, first name or acronym it is, else somebody of that name alone. */
    private void addPart(NameRun run) {
        Entity known = known(run);
        if (known != null) {
            put(run, known);
        } else if (run.kind() != Kind.NONE) {
            add(run, run.kind() == Kind.PERSON ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION);
        }
    }

    private @Nullable Entity known(NameRun run) {
        String word = run.last();
        Set<Entity> sharing = of(byLastName, word);
        if (sharing.size() > 1) {
            return likeliest(run, List.copyOf(sharing));
        }
        return only(sharing)
                .or(() -> only(of(byFirstName, word)))
                .or(() -> only(of(byShortName, word)))
                .orElse(null);
    }

    private static Set<Entity> of(Map<String, Set<Entity>> byName, String name) {
        return byName.getOrDefault(name, Set.of());
    }

    private static Optional<Entity> only(Set<Entity> entities) {
        return entities.size() == 1 ? Optional.of(entities.iterator().next()) : Optional.empty();
    }

    private static String initials(List<String> words) {
        StringBuilder initials = new StringBuilder();
        words.forEach(word -> initials.append(word.charAt(0)));
        return initials.toString();
    }

    /** Of several people of one last name, the one whom the title fits, else the one who was named last, else first. */
    private Entity likeliest(NameRun run, List<Entity> sharing) {
        List<Entity> fitting =
                sharing.stream().filter(entity -> fits(run, entity)).toList();
        List<Entity> left = fitting.isEmpty() ? sharing : fitting;
        return left.stream()
                .max(Comparator.comparingInt(entity -> lastNamedBefore(run, entity)))
                .orElseThrow();
    }

    private boolean fits(NameRun run, Entity entity) {
        return run.titles().stream().allMatch(title -> Gender.of(title, lists).fits(Gender.of(entity, lists)));
    }

    private static int lastNamedBefore(NameRun run, Entity entity) {
        return entity.names().stream()
                .mapToInt(name -> name.range().first())
                .map(first -> first < run.range().first() ? first : -first)
                .max()
                .orElseThrow();
    }

    private void put(NameRun run, Entity entity) {
        entity.add(run);
        byPlace.put(run.range(), entity);
        if (entity.kind() == Speaker.Kind.PERSON) {
            putPerson(run.words(), entity);
        } else {
            putOrganisation(run.words(), entity);
        }
    }

    private void putPerson(List<String> words, Entity entity) {
        put(byLastName, lastName(words), entity);
        if (words.size() > 1) {
            put(byFirstName, words.get(0), entity);
        }
    }

    private void putOrganisation(List<String> words, Entity entity) {
        organisations.putIfAbsent(words, entity);
        put(byShortName, words.get(words.size() - 1), entity);
        if (words.size() > 1) {
            put(byShortName, initials(words), entity);
        }
    }

    /** In the order in which they were found. */
    private static void put(Map<String, Set<Entity>> byName, String name, Entity entity) {
        byName.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(entity);
    }
}
