package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.onrecord.Speaker;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Pointers;
import org.onrecord.tagging.Pointers.Sort;
import org.onrecord.tagging.Question;
import org.onrecord.text.TokenRange;

/** Whom a pronoun, a description or a cue without source points at, with the probability of each. */
final class Pointing {
    /** Mentions farther away than this, in tokens, are not asked. */
    private static final int REACH = 1500;

    /** Of pronouns of which the network is quite sure, so many are right on the dev part of the project's gold. */
    private static final double SUREST = 0.95;

    /** A kind that the network rules out may still be right. */
    private static final double LEAST_KIND = 0.02;

    private final NameWords lists;
    private final Marks marks;
    private final Pointers pointers;

    Pointing(Marks marks, Pointers pointers, NameWords lists) {
        this.lists = lists;
        this.marks = marks;
        this.pointers = pointers;
    }

    /** How probable an entity is; what is missing to 1 is that it is none of them. */
    record Answer(Entity entity, double probability) {}

    /**
     * The entities at which some words may point, the likeliest first.
     *
     * @param place the words; of a missing source the cue
     * @param gender what the words tell; whoever it does not fit is not asked
     * @param last those who spoke last
     */
    List<Answer> ask(Sort sort, TokenRange place, Gender gender, List<Entity> all, Set<Entity> last) {
        List<Entity> entities = all.stream()
                .filter(entity -> gender == Gender.UNKNOWN || mayBeOne(entity) && gender.fits(Gender.of(entity, lists)))
                .toList();
        double[] kinds = marks.probabilities(Question.KIND, place);
        Map<Entity, double[]> scores = scores(sort, place, entities, last);
        // Shares stay as they are if all scores are lower by as much; else a very high one would be infinite.
        double highest =
                scores.values().stream().flatMapToDouble(Arrays::stream).reduce(pointers.nobody(sort), Math::max);
        Map<Entity, Double> weights = new LinkedHashMap<>();
        double whole = Math.exp(pointers.nobody(sort) - highest) * nobodysShare(kinds);
        for (Map.Entry<Entity, double[]> scored : scores.entrySet()) {
            double fit = kinds[SourceKind.valueOf(scored.getKey().kind().name()).ordinal()];
            double weight = Math.max(LEAST_KIND, fit)
                    * Arrays.stream(scored.getValue())
                            .map(score -> Math.exp(score - highest))
                            .sum();
            weights.put(scored.getKey(), weight);
            whole += weight;
        }
        List<Answer> answers = new ArrayList<>();
        for (Map.Entry<Entity, Double> weight : weights.entrySet()) {
            answers.add(new Answer(weight.getKey(), SUREST * weight.getValue() / whole));
        }
        answers.sort(Comparator.comparingDouble(Answer::probability).reversed());
        return answers;
    }

    /** The scores of the mentions in reach, of each entity that has any. */
    private Map<Entity, double[]> scores(Sort sort, TokenRange place, List<Entity> entities, Set<Entity> last) {
        Map<TokenRange, Integer> ranks = ranks(place, entities);
        Map<Entity, double[]> scores = new LinkedHashMap<>();
        for (Entity entity : entities) {
            double[] found = entity.places().stream()
                    .filter(ranks::containsKey)
                    .mapToDouble(mention -> pointers.score(
                            sort, place, mention, Objects.requireNonNull(ranks.get(mention)), last.contains(entity)))
                    .toArray();
            if (found.length > 0) {
                scores.put(entity, found);
            }
        }
        return scores;
    }

    /** Of each mention in reach, how many are nearer on its side; behind the place counted from -1 down. */
    private static Map<TokenRange, Integer> ranks(TokenRange place, List<Entity> entities) {
        List<TokenRange> before = new ArrayList<>();
        List<TokenRange> behind = new ArrayList<>();
        for (Entity entity : entities) {
            for (TokenRange mention : entity.places()) {
                if (!mention.overlaps(place) && Math.abs(mention.first() - place.first()) <= REACH) {
                    (mention.first() < place.first() ? before : behind).add(mention);
                }
            }
        }
        before.sort(Comparator.comparingInt(TokenRange::first).reversed());
        behind.sort(Comparator.comparingInt(TokenRange::first));
        Map<TokenRange, Integer> ranks = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            ranks.put(before.get(i), i);
        }
        for (int i = 0; i < behind.size(); i++) {
            ranks.put(behind.get(i), -1 - i);
        }
        return ranks;
    }

    /** Whether "he" or "she" may stand for it. */
    private static boolean mayBeOne(Entity entity) {
        return entity.kind() == Speaker.Kind.PERSON || entity.kind() == Speaker.Kind.UNNAMED;
    }

    private static double nobodysShare(double[] kinds) {
        double highest = 0;
        for (double kind : kinds) {
            highest = Math.max(highest, kind);
        }
        return highest;
    }
}
