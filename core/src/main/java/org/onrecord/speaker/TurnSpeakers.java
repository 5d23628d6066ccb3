package org.onrecord.speaker;

import static java.util.stream.Collectors.toSet;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;
import org.onrecord.text.Turn;
import org.onrecord.text.Turn.Role;

/**
 * Who has the turns of an interview: the one whose name is the label, and behind "A:" the one with whom the interview is, if the
 * words before it leave no doubt, and somebody says "I" there: else the paper answers its own questions. Who asks behind "Q:" is not
 * said. Not thread-safe, as entities are not.
 */
final class TurnSpeakers {

    /** Who answers has to be inferred. */
    private static final double INTERVIEWED = 0.9;

    private static final double SURE = 0.5;

    private static final Set<String> I = Set.of("I", "My", "me", "my");

    private final Document document;
    private final Entities entities;
    private final Map<TokenRange, NameRun> labels = new HashMap<>();
    private final Guess answering;

    /** @param known who may be interviewed, of the entities */
    TurnSpeakers(Document document, List<NameRun> names, Entities entities, List<Entity> known) {
        this.document = document;
        this.entities = entities;
        for (NameRun name : names) {
            document.turns().labelledBy(name.range()).ifPresent(turn -> labels.put(turn.label(), name));
        }
        this.answering = somebodyAnswers() ? answering(known) : Guess.undecided(List.of());
    }

    /** The name that is a turn's label, without a title before it. */
    Optional<NameRun> label(Turn turn) {
        return Optional.ofNullable(labels.get(turn.label()));
    }

    /** Who answers; where several people may, they are candidates. */
    Guess answering() {
        return answering;
    }

    /** Who is not meant by a description or a pronoun in a turn: who speaks or answers there would be "I" or "you". */
    Set<Entity> present(TokenRange place) {
        Optional<Turn> turn = document.turns().at(place.first());
        if (turn.isEmpty()) {
            return Set.of();
        }
        return turn.get().role() == Role.NAMED
                ? label(turn.get())
                        .flatMap(name -> entities.at(name.range()))
                        .map(Set::of)
                        .orElseGet(Set::of)
                : Stream.ofNullable(answering.entity()).collect(toSet());
    }

    private boolean somebodyAnswers() {
        return document.turns().all().stream()
                .filter(turn -> turn.role() == Role.ANSWERS)
                .flatMap(turn -> turn.words().stream())
                .flatMapToInt(words -> IntStream.range(words.first(), words.end()))
                .filter(token -> I.contains(document.word(token)))
                .anyMatch(token -> document.quotations().stream().noneMatch(quotation -> quotation.quotes(token)));
    }

    private Guess answering(List<Entity> known) {
        List<Entity> people = introduced(known);
        Optional<Entity> person = only(people, this::isWithInTitle)
                .or(() -> only(notSpokenOf(people), name -> true))
                .or(() -> only(notSpokenOf(people), this::isInTitle));
        return person.map(found -> Guess.of(found, INTERVIEWED))
                .orElseGet(() -> Guess.undecided(people.stream()
                        .map(candidate -> new Pointing.Answer(candidate, INTERVIEWED / people.size()))
                        .toList()));
    }

    /** The only one of some people who is named somewhere. */
    private static Optional<Entity> only(List<Entity> people, Predicate<NameRun> where) {
        List<Entity> found =
                people.stream().filter(person -> isNamed(person, where)).toList();
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** The people whose full names stand before the first turn, in their order. */
    private List<Entity> introduced(List<Entity> known) {
        int first = document.turns().all().get(0).label().first();
        return known.stream()
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
