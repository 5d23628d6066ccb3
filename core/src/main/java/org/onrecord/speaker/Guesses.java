package org.onrecord.speaker;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.onrecord.Speaker;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Pointers.Sort;
import org.onrecord.tagging.Question;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;
import org.onrecord.text.Turn;
import org.onrecord.text.Turn.Role;

/** Finds the entity behind each part of each source of one article, in the order of the text. Not thread-safe. */
final class Guesses {
    /** Below this a pronoun or description stays undecided: words in the wrong mouth are the worst error. */
    private static final double DECIDED = 0.5;

    /** An own name hardly ever names somebody else. */
    private static final double NAMED = 0.985;

    /** "The agency" is the one whose name ends so; a description that points at nobody is no surer of being somebody else. */
    private static final double DESCRIBED = 0.9;

    /** What has no source has a speaker all the same in three of ten cases. */
    private static final double NOBODY = 0.7;

    private static final double LEAST_CANDIDATE = 0.05;

    private final Document document;
    private final NameWords lists;
    private final Marks marks;
    private final Pointing pointing;
    private final Signatures signatures;
    private final TurnSpeakers turnSpeakers;
    private final Descriptions descriptions;
    private final Entities entities;
    private final Antecedents antecedents;
    private final Described described;

    Guesses(Document document, Tagged tagged, List<NameRun> names, NameWords lists) {
        this.document = document;
        this.lists = lists;
        this.marks = tagged.marks();
        this.pointing = new Pointing(tagged.marks(), tagged.pointers(), lists);
        this.signatures = new Signatures(document, names);
        this.descriptions = new Descriptions(document, new Roles(document, lists));
        this.entities = new Entities(names, lists);
        this.antecedents = new Antecedents(document, entities.all());
        this.described = new Described(document, lists, antecedents);
        this.turnSpeakers = new TurnSpeakers(document, names, entities, antecedents.all());
    }

    /**
     * Who a part of a source is.
     *
     * @param last those who spoke last
     * @param others those who are other parts of the same source, and so not this one
     */
    Guess of(Part part, Set<Entity> last, Set<Entity> others) {
        NameRun name = part.name();
        if (name != null) {
            return Guess.of(named(name, part.range()), NAMED);
        }
        if (document.turns().isRole(part.range().first())) {
            return writer(part.range(), NAMED);
        }
        if (document.turns().labelledBy(part.range()).isPresent()) {
            return Guess.of(described(part), DESCRIBED); // "THE PRESIDENT" may be none of those who are named
        }
        SourceKind kind = kind(part.range());
        double sure = probability(part.range(), kind);
        if (part.sort() == Sort.FIRST_PERSON) {
            return signatures
                    .at(part.range().first())
                    .map(signing -> Guess.of(named(signing, part.range()), NAMED))
                    .orElseGet(() -> writer(part.range(), sure));
        }
        if (kind == SourceKind.WRITER && sure >= DECIDED) {
            return writer(part.range(), sure);
        }
        if (kind == SourceKind.GENERIC && sure >= DECIDED) {
            return Guess.special(Speaker.GENERIC, sure);
        }
        List<Entity> possible = possible(part.range(), others);
        Optional<Entity> called = descriptions.of(part.range(), possible);
        if (called.isPresent()) {
            called.get().add(part.range());
            return Guess.of(called.get(), DESCRIBED);
        }
        List<Pointing.Answer> answers = pointing.ask(part.sort(), part.range(), gender(part.range()), possible, last);
        return part.sort() == Sort.NOMINAL ? description(part, answers) : decided(part.range(), answers);
    }

    /** Who speaks in the article's own voice at a place: in an interview not the writer, but whose turn it is. */
    private Guess writer(TokenRange place, double sure) {
        return document.turns()
                .at(place.first())
                .map(turn -> speaking(turn, place))
                .orElseGet(() -> Guess.special(Speaker.WRITER, sure));
    }

    /** Who has a turn; behind its words it may be the writer as well. */
    private Guess speaking(Turn turn, TokenRange place) {
        if (!turn.says(place.first()) && !turn.label().contains(place.first())) {
            return Guess.undecided(List.of());
        }
        if (turn.role() == Role.ANSWERS) {
            return turnSpeakers.answering();
        }
        return turnSpeakers
                .label(turn)
                .map(name -> Guess.of(named(name, turn.label()), NAMED))
                .orElseGet(() -> Guess.undecided(List.of()));
    }

    /** Whom words without a name may mean, but for those who are other parts of the same source. */
    private List<Entity> possible(TokenRange place, Set<Entity> others) {
        Set<Entity> impossible = new HashSet<>(others);
        impossible.addAll(turnSpeakers.present(place));
        return antecedents.without(impossible);
    }

    /** Who says what has no source. */
    Guess missing(TokenRange cue, Set<Entity> last) {
        if (kind(cue) == SourceKind.WRITER) {
            return writer(cue, probability(cue, SourceKind.WRITER));
        }
        List<Pointing.Answer> answers = pointing.ask(Sort.MISSING, cue, Gender.UNKNOWN, possible(cue, Set.of()), last);
        return isDecided(cue, answers)
                ? Guess.of(answers.get(0).entity(), answers.get(0).probability())
                : Guess.nobody(NOBODY);
    }

    private Entity named(NameRun name, TokenRange place) {
        return entities.at(name.range()).orElseGet(() -> {
            SourceKind kind = kind(place);
            Entity added =
                    entities.add(name, kind == SourceKind.PERSON ? Speaker.Kind.PERSON : Speaker.Kind.ORGANISATION);
            antecedents.add(added);
            return added;
        });
    }

    private boolean isDecided(TokenRange place, List<Pointing.Answer> answers) {
        return !answers.isEmpty()
                && answers.get(0).probability() >= DECIDED
                && antecedents.isKnown(answers.get(0).entity(), place.first());
    }

    private Guess decided(TokenRange place, List<Pointing.Answer> answers) {
        if (!isDecided(place, answers)) {
            return Guess.undecided(answers.stream()
                    .filter(answer -> answer.probability() >= LEAST_CANDIDATE)
                    .toList());
        }
        answers.get(0).entity().add(place);
        return Guess.of(answers.get(0).entity(), answers.get(0).probability());
    }

    /** "The senator" is whom it points at; what points at nobody speaks for itself. */
    private Guess description(Part part, List<Pointing.Answer> answers) {
        if (answers.isEmpty() || !described.mayMean(part.range(), answers.get(0).entity())) {
            return Guess.of(described(part), DESCRIBED);
        }
        if (isDecided(part.range(), answers) && !isContradicted(part.head(), answers)) {
            return decided(part.range(), answers);
        }
        double nobody =
                1 - answers.stream().mapToDouble(Pointing.Answer::probability).sum();
        return Guess.of(described(part), Math.min(DESCRIBED, Math.max(nobody, DECIDED)));
    }

    private Entity described(Part part) {
        return described.at(
                part.range(), Objects.requireNonNullElse(kind(part.range()).kind(), Speaker.Kind.GROUP));
    }

    /** What a pronoun tells; whom a description fits, the network sees better. */
    private Gender gender(TokenRange range) {
        return range.end() - range.first() == 1 ? Gender.of(document.lowerCase(range.first()), lists) : Gender.UNKNOWN;
    }

    /** Whether "the woman" is held to be a man, or "the mayor" to be somebody else than the one whom the article calls so. */
    private boolean isContradicted(TokenRange head, List<Pointing.Answer> answers) {
        Entity answer = answers.get(0).entity();
        String noun = document.lowerCase(head.end() - 1);
        return !Gender.of(noun, lists).fits(Gender.of(answer, lists))
                || !descriptions.isCalled(answer, noun)
                        && antecedents.all().stream().anyMatch(entity -> descriptions.isCalled(entity, noun));
    }

    private SourceKind kind(TokenRange range) {
        return SourceKind.values()[marks.likeliest(Question.KIND, range)];
    }

    private double probability(TokenRange range, SourceKind kind) {
        return marks.probabilities(Question.KIND, range)[kind.ordinal()];
    }
}
