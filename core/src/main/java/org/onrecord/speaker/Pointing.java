package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
        List<Mention> mentions = inReach(place, entities);
        double[] scores = scores(sort, place, mentions, last);
        // Shares stay as they are if all scores are lower by as much; else a very high one would be infinite.
        double highest = Arrays.stream(scores).reduce(pointers.nobody(sort), Math::max);
        Map<Entity, Double> weights = new LinkedHashMap<>();
        for (int i = 0; i < scores.length; i++) {
            weights.merge(mentions.get(i).entity(), Math.exp(scores[i] - highest), Double::sum);
        }
        double[] kinds = marks.probabilities(Question.KIND, place);
        weights.replaceAll(
                (entity, weight) -> Math.max(LEAST_KIND, kinds[kind(entity).ordinal()]) * weight);
        double nobody = Math.exp(pointers.nobody(sort) - highest) * nobodysShare(kinds);
        double whole = weights.values().stream().reduce(nobody, Double::sum);
        return weights.entrySet().stream()
                .map(weight -> new Answer(weight.getKey(), SUREST * weight.getValue() / whole))
                .sorted(Comparator.comparingDouble(Answer::probability).reversed())
                .toList();
    }

    /** Where an entity is named or described. */
    private record Mention(Entity entity, TokenRange place) {
        int first() {
            return place.first();
        }
    }

    /** The mentions that may be meant, in the order of the text. */
    private static List<Mention> inReach(TokenRange place, List<Entity> entities) {
        List<Mention> mentions = new ArrayList<>();
        for (Entity entity : entities) {
            for (TokenRange mention : entity.places()) {
                if (!mention.overlaps(place) && Math.abs(mention.first() - place.first()) <= REACH) {
                    mentions.add(new Mention(entity, mention));
                }
            }
        }
        mentions.sort(Comparator.comparingInt(Mention::first));
        return mentions;
    }

    private double[] scores(Sort sort, TokenRange place, List<Mention> mentions, Set<Entity> last) {
        double[] scores = new double[mentions.size()];
        // How many places are nearer on the same side; behind what points they are counted from -1 down.
        int rank = (int) mentions.stream()
                .mapToInt(Mention::first)
                .filter(first -> first < place.first())
                .distinct()
                .count();
        for (int i = 0; i < scores.length; i++) {
            Mention mention = mentions.get(i);
            if (i == 0 || mention.first() != mentions.get(i - 1).first()) {
                rank--;
            }
            scores[i] = pointers.score(sort, place, mention.place(), rank, last.contains(mention.entity()));
        }
        return scores;
    }

    private static SourceKind kind(Entity entity) {
        return SourceKind.valueOf(entity.kind().name());
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
