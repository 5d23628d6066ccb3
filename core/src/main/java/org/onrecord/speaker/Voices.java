package org.onrecord.speaker;

import static java.util.stream.Collectors.toCollection;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution.Kind;
import org.onrecord.Candidate;
import org.onrecord.Speaker;
import org.onrecord.attribution.Finding;
import org.onrecord.tagging.Pointers.Sort;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Gives each finding of one article its voice, and each entity that speaks its id. Not thread-safe. */
final class Voices {
    /** Of each of two who are meant by "both". */
    private static final double PAIR = 0.9;

    private final SourceParts parts;
    private final Pairs pairs;
    private final Guesses guesses;
    private final Portraits portraits;
    private final List<Finding> findings;
    private final List<List<Guess>> heard = new ArrayList<>();
    private final List<Entity> spoken = new ArrayList<>(); // in their order, as often as they spoke
    private Set<Entity> last = Set.of(); // who spoke in the finding before

    Voices(Document document, Tagged tagged, List<NameRun> names, NameWords lists, List<Finding> findings) {
        this.parts = new SourceParts(document, names, lists);
        this.guesses = new Guesses(document, tagged, names, lists);
        this.portraits = new Portraits(document, new Roles(document, lists));
        this.pairs = new Pairs(document, lists);
        this.findings = findings;
    }

    Speakers speakers() {
        for (Finding finding : findings) {
            List<Guess> guesses = guess(finding);
            heard.add(guesses);
            last = entities(guesses);
            spoken.addAll(last);
        }
        Map<Entity, String> ids = new LinkedHashMap<>();
        List<Voice> voices = heard.stream().map(found -> voice(found, ids)).toList();
        List<Speaker> list = new ArrayList<>();
        ids.forEach((entity, id) -> list.add(portraits.of(id, entity)));
        return new Speakers(list, voices);
    }

    private List<Guess> guess(Finding finding) {
        if (finding.source().isEmpty()) {
            return List.of(
                    finding.cue().isEmpty()
                            ? Guess.nobody(1)
                            : guesses.missing(finding.cue().get(0), last));
        }
        List<Guess> found = new ArrayList<>();
        for (TokenRange source : finding.source()) {
            for (Part part : parts.of(source)) {
                found.addAll(quoted(part, finding)
                        .or(() -> pair(part))
                        .orElseGet(() -> List.of(guesses.of(part, last, entities(found)))));
            }
        }
        return found;
    }

    /** In the order of the text, so that an article is read alike again. */
    private static Set<Entity> entities(List<Guess> found) {
        return found.stream()
                .flatMap(guess -> Stream.ofNullable(guess.entity()))
                .collect(toCollection(LinkedHashSet::new));
    }

    /** "I" in a quotation is whoever is quoted; in a paraphrase it stays the writer. */
    private Optional<List<Guess>> quoted(Part part, Finding finding) {
        int around = finding.within().orElse(heard.size());
        boolean own = part.sort() == Sort.FIRST_PERSON
                && around < heard.size()
                && findings.get(around).kind() != Kind.INDIRECT;
        return own ? Optional.of(heard.get(around)) : Optional.empty();
    }

    private Optional<List<Guess>> pair(Part part) {
        return pairs.of(part.range(), spoken)
                .map(two -> two.stream().map(entity -> Guess.of(entity, PAIR)).toList());
    }

    /** Those who are decided speak; the others stay candidates. */
    private static Voice voice(List<Guess> found, Map<Entity, String> ids) {
        double probability = found.stream().mapToDouble(Guess::probability).reduce(1, (a, b) -> a * b);
        List<String> speakers = found.stream()
                .flatMap(guess -> Stream.ofNullable(guess.special() != null ? guess.special() : id(guess, ids)))
                .distinct()
                .toList();
        List<Candidate> candidates = found.stream()
                .flatMap(guess -> guess.candidates().stream())
                .map(answer -> new Candidate(id(answer.entity(), ids), answer.probability()))
                .toList();
        return new Voice(speakers, probability, candidates);
    }

    private static @Nullable String id(Guess guess, Map<Entity, String> ids) {
        return guess.entity() == null ? null : id(guess.entity(), ids);
    }

    private static String id(Entity entity, Map<Entity, String> ids) {
        return Objects.requireNonNull(ids.computeIfAbsent(entity, key -> "s" + (ids.size() + 1)));
    }
}
