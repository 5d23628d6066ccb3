package org.onrecord.archive;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.onrecord.Forecast.Certainty;
import org.onrecord.Forecast.Kind;
import org.onrecord.archive.Resolution.Outcome;

/**
 * How somebody's forecasts came out. A prediction counts with the middle of its certainty's interval as its probability; what
 * came true in part counts as one half; what is void, or stalled, does not count. Pledges are counted apart, since who pledges
 * does not foresee. Immutable.
 *
 * @param whose a speaker, a publisher, or a writer
 * @param predictions how many count
 * @param brier the mean squared difference between probability and outcome (G. W. Brier, 1950): 0 is perfect, a coin has 0.25
 * @param log the mean negative natural logarithm of the probability given to what happened (I. J. Good, 1952): 0 is perfect
 * @param hits predictions on the right side of one half, of {@code sided} that were on one and came out whole
 * @param baseRate the share that came true
 * @param baseBrier what Brier score the base rate would have, said each time
 * @param calibration for each step of certainty how many there were and how many came true; the rarer steps may lack
 */
public record Score(
        String whose,
        int predictions,
        double brier,
        double log,
        int hits,
        int sided,
        double baseRate,
        double baseBrier,
        Map<Certainty, Step> calibration,
        Pledges pledges) {

    /** Below this many, a score says next to nothing. */
    public static final int FEW = 10;

    /** Who is scored. */
    public enum By {
        SPEAKER,
        PUBLISHER,
        /** By their own forecasts, not by those that they report. */
        WRITER
    }

    /** Predictions of one certainty; what came true in part counts as one half. */
    public record Step(int predictions, double cameTrue) {}

    /** What became of pledges. */
    public record Pledges(int kept, int broken, int partly, int stalled) {}

    /** Of judged forecasts; those that are open or void do not count. */
    public static Score of(String whose, List<FoundForecast> forecasts) {
        List<FoundForecast> counted = forecasts.stream()
                .filter(forecast -> forecast.kind() == Kind.PREDICTION && outcome(forecast) != null)
                .toList();
        double brier = 0;
        double log = 0;
        double cameTrue = 0;
        int hits = 0;
        int sided = 0;
        for (FoundForecast forecast : counted) {
            double probability = forecast.probability();
            double outcome = truth(forecast);
            brier += (probability - outcome) * (probability - outcome);
            log -= outcome * Math.log(probability) + (1 - outcome) * Math.log(1 - probability);
            cameTrue += outcome;
            boolean isSided = outcome != 0.5 && forecast.certainty() != Certainty.EVEN;
            sided += isSided ? 1 : 0;
            hits += isSided && probability > 0.5 == outcome > 0.5 ? 1 : 0;
        }
        int number = counted.size();
        double base = number == 0 ? 0 : cameTrue / number;
        return new Score(
                whose,
                number,
                number == 0 ? 0 : brier / number,
                number == 0 ? 0 : log / number,
                hits,
                sided,
                base,
                baseBrier(counted, base),
                calibration(counted),
                pledges(forecasts));
    }

    /** Whether there are too few predictions to tell skill from luck. */
    public boolean isOfFew() {
        return predictions < FEW;
    }

    private static double baseBrier(List<FoundForecast> counted, double base) {
        return counted.stream()
                .mapToDouble(forecast -> (base - truth(forecast)) * (base - truth(forecast)))
                .average()
                .orElse(0);
    }

    private static Map<Certainty, Step> calibration(List<FoundForecast> counted) {
        Map<Certainty, List<Double>> outcomes = new EnumMap<>(Certainty.class);
        counted.forEach(forecast -> outcomes.computeIfAbsent(forecast.certainty(), key -> new ArrayList<>())
                .add(truth(forecast)));
        Map<Certainty, Step> steps = new EnumMap<>(Certainty.class);
        outcomes.forEach((certainty, truths) -> steps.put(
                certainty,
                new Step(
                        truths.size(),
                        truths.stream().mapToDouble(Double::doubleValue).sum())));
        return steps;
    }

    private static Pledges pledges(List<FoundForecast> forecasts) {
        Map<Outcome, Integer> counts = new EnumMap<>(Outcome.class);
        for (FoundForecast forecast : forecasts) {
            Resolution resolution = forecast.resolution();
            if (forecast.kind() == Kind.PLEDGE && resolution != null) {
                counts.merge(resolution.outcome(), 1, Integer::sum);
            }
        }
        return new Pledges(
                counts.getOrDefault(Outcome.YES, 0),
                counts.getOrDefault(Outcome.NO, 0),
                counts.getOrDefault(Outcome.PARTLY, 0),
                counts.getOrDefault(Outcome.STALLED, 0));
    }

    private static double truth(FoundForecast forecast) {
        Double outcome = outcome(forecast);
        return outcome == null ? 0 : outcome;
    }

    /** 0, 1 or one half; null where the forecast does not count. */
    private static @Nullable Double outcome(FoundForecast forecast) {
        Resolution resolution = forecast.resolution();
        if (resolution == null) {
            return null;
        }
        return switch (resolution.outcome()) {
            case YES -> 1.0;
            case NO -> 0.0;
            case PARTLY -> 0.5;
            case VOID, STALLED, OPEN -> null;
        };
    }
}
