package org.onrecord.tagging;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.onrecord.tagging.Scores.Vector;

/**
 * Ties a window's spans together: each cue to the source that it asks for, each content to the cue that it asks for, all in
 * one paragraph. Of PolNeAR's contents one in a hundred stands in another paragraph than its cue; nearly all of those are
 * quotations, which go on by rule.
 */
final class Linker {
    /** A cue of at least this probability to which no content came takes the best of the spare ones. */
    private static final double SURE_CUE = 0.5;

    private final Scores scores;
    private final double noSource;
    private final double noCue;

    /**
     * @param noSource the score of a cue having no source
     * @param noCue the score of a content having no cue
     */
    Linker(Scores scores, double noSource, double noCue) {
        this.scores = scores;
        this.noSource = noSource;
        this.noCue = noCue;
    }

    private record Choice(@Nullable RoleSpan chosen, double probability) {}

    private record Link(RoleSpan content, @Nullable RoleSpan cue, double probability) {}

    /**
     * One group for each cue, in the order of the text. Sources and contents of no cue are left out.
     *
     * @param spans those that were chosen
     * @param spare contents that were not chosen and overlap none that was
     */
    List<CueGroup> link(List<RoleSpan> spans, List<RoleSpan> spare) {
        List<RoleSpan> cues = of(Role.CUE, spans);
        List<RoleSpan> sources = of(Role.SOURCE, spans);
        List<Link> links = of(Role.CONTENT, spans).stream()
                .map(content -> link(content, cues))
                .toList();
        List<Link> spareLinks = new ArrayList<>(
                spare.stream().map(content -> link(content, cues)).toList());
        List<CueGroup> groups = new ArrayList<>();
        for (RoleSpan cue : cues) {
            List<Link> own = links.stream().filter(link -> link.cue() == cue).toList();
            if (own.isEmpty() && cue.probability() >= SURE_CUE) {
                own = best(cue, spareLinks);
                own.forEach(taken -> spareLinks.removeIf(link -> link.content().overlaps(taken.content())));
            }
            groups.add(group(cue, source(cue, sources), own));
        }
        return groups;
    }

    private static CueGroup group(RoleSpan cue, Choice source, List<Link> links) {
        double least = links.stream().mapToDouble(Link::probability).min().orElse(1);
        List<RoleSpan> contents = links.stream().map(Link::content).toList();
        return new CueGroup(cue, source.chosen(), source.probability(), contents, least);
    }

    private Choice source(RoleSpan cue, List<RoleSpan> sources) {
        List<RoleSpan> near = sources.stream()
                .filter(source -> paragraph(source) == paragraph(cue))
                .toList();
        return choose(near, source -> scores.link(cue, Vector.CUE_TO_SOURCE, source, Vector.SOURCE), noSource);
    }

    private Link link(RoleSpan content, List<RoleSpan> cues) {
        List<RoleSpan> near = cues.stream()
                .filter(cue -> paragraph(cue) == paragraph(content))
                .toList();
        Choice choice = choose(near, cue -> scores.link(content, Vector.CONTENT_TO_CUE, cue, Vector.CUE), noCue);
        return new Link(content, choice.chosen(), choice.probability());
    }

    /** The likeliest content in the cue's paragraph that asks for the cue, as a list of one or none. */
    private List<Link> best(RoleSpan cue, List<Link> spare) {
        return spare.stream()
                .filter(link -> link.cue() == cue && paragraph(link.content()) == paragraph(cue))
                .reduce((one, other) -> likelihood(other) > likelihood(one) ? other : one)
                .stream()
                .toList();
    }

    private static double likelihood(Link link) {
        return link.content().probability() * link.probability();
    }

    private int paragraph(RoleSpan span) {
        return scores.window().paragraph(span.first());
    }

    private static List<RoleSpan> of(Role role, List<RoleSpan> spans) {
        return spans.stream().filter(span -> span.role() == role).toList();
    }

    /** The best of the candidates, or none, with its share of the softmax over all of them. */
    private static Choice choose(List<RoleSpan> candidates, ToDoubleFunction<RoleSpan> score, double none) {
        double[] values = new double[candidates.size() + 1];
        values[candidates.size()] = none;
        int best = candidates.size();
        for (int i = 0; i < candidates.size(); i++) {
            double value = score.applyAsDouble(candidates.get(i));
            values[i] = Double.isFinite(value) ? value : Double.NEGATIVE_INFINITY; // what is no number is no link
            best = values[i] > values[best] ? i : best;
        }
        double probability = Marks.softmax(values)[best];
        return new Choice(best == candidates.size() ? null : candidates.get(best), probability);
    }
}
