package org.onrecord.speaker;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;
import org.onrecord.text.Turn;
import org.onrecord.text.Turn.Role;

/**
 * Who has the turns of an interview: the one whose name is the label, and behind "A:" the one with whom the interview is, if the
 * words before it leave no doubt. Who asks behind "Q:" is not said.
 */
record TurnSpeakers(Document document, List<NameRun> names, List<Entity> entities) {

    /** Who answers has to be inferred. */
    private static final double INTERVIEWED = 0.9;

    private static final double SURE = 0.5;

    /** The name that is a turn's label, without a title before it. */
    Optional<NameRun> label(Turn turn) {
        return names.stream()
                .filter(name -> turn.label().contains(name.range().first()))
                .findFirst();
    }

    boolean isLabel(TokenRange range) {
        return document.turns()
                .at(range.first())
                .filter(turn -> turn.label().overlaps(range))
                .isPresent();
    }

    /** Those of whom labels have the names; what only describes somebody, "THE PRESIDENT", is none of them. */
    Set<Entity> named() {
        return entities.stream()
                .filter(entity -> isNamed(entity, name -> isLabel(name.range())))
                .collect(toSet());
    }

    /** Who answers; where several people may, they are candidates. */
    Guess answering() {
        List<Entity> people = introduced();
        Optional<Entity> answering = only(people, this::isWithInTitle)
                .or(() -> only(notSpokenOf(people), name -> true))
                .or(() -> only(notSpokenOf(people), this::isInTitle));
        return answering
                .map(person -> Guess.of(person, INTERVIEWED))
                .orElseGet(() -> Guess.undecided(people.stream()
                        .map(person -> new Pointing.Answer(person, INTERVIEWED / people.size()))
                        .toList()));
    }

    /** The only one of some people who is named somewhere. */
    private static Optional<Entity> only(List<Entity> people, Predicate<NameRun> where) {
        List<Entity> found =
                people.stream().filter(person -> isNamed(person, where)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The people whose full names stand before the first turn, in their order. */
    private List<Entity> introduced() {
        int first = document.turns().all().get(0).label().first();
        return entities.stream()
                .filter(entity ->
                        isNamed(entity, name -> isFullName(name) && name.range().first() < first))
                .sorted(Comparator.comparingInt(
                        person -> person.names().get(0).range().first()))
                .toList();
    }

    /** Nobody speaks of himself by his last name. */
    private List<Entity> notSpokenOf(List<Entity> people) {
        return people.stream()
                .filter(person -> !isNamed(person, name -> isLastName(name, person) && isInAnswer(name)))
                .toList();
    }

    private static boolean isNamed(Entity person, Predicate<NameRun> where) {
        return person.names().stream().anyMatch(where);
    }

    private boolean isInTitle(NameRun name) {
        return document.paragraphOf(name.range().first()) == 0;
    }

    /** A place or a thing the network may hold, too, though less surely, for a person; "Jane Roe's biographer" is another one. */
    private boolean isFullName(NameRun name) {
        int end = name.range().end();
        boolean isPossessive = end < document.tokens().size() && "'’".contains(document.word(end));
        return name.kind() == Kind.PERSON
                && name.probability() >= SURE
                && name.words().size() > 1
                && !isPossessive;
    }

    /** "An interview with Vice President Jane Roe" */
    private boolean isWithInTitle(NameRun name) {
        int before = name.range().first() - 1;
        while (before > 0 && Character.isUpperCase(document.word(before).codePointAt(0))) {
            before--;
        }
        return isInTitle(name) && before >= 0 && document.lowerCase(before).equals("with");
    }

    private static boolean isLastName(NameRun name, Entity person) {
        return person.names().stream()
                .allMatch(other -> other.words().size() == 1 || other.last().equals(name.last()));
    }

    private boolean isInAnswer(NameRun name) {
        int place = name.range().first();
        return document.turns()
                .at(place)
                .filter(turn -> turn.role() == Role.ANSWERS && turn.says(place))
                .isPresent();
    }
}
