package org.onrecord.tagging;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Chooses the spans of a window: of all sets of spans that do not overlap, the one with the highest sum of what each
 * one's probability has above its role's threshold. Against the most probable tag sequence (Viterbi), this lets a span
 * stand whose borders are sure though its neighbours are not, and leaves out one that is merely the best of many bad ones.
 */
final class SpanDecoder {
    /** What is less probable is not looked at; far below any threshold. */
    private static final double NEGLIGIBLE = 0.02;

    private static final List<Role> ROLES = List.of(Role.values());

    private final ConditionalRandomField field;
    private final Window window;
    private final double[] thresholds;
    private final List<RoleSpan> candidates = new ArrayList<>();

    /** @param thresholds by role, above 0.02 */
    SpanDecoder(ConditionalRandomField field, Window window, double[] thresholds) {
        this.field = field;
        this.window = window;
        this.thresholds = thresholds;
        for (int token = 0; token < window.size(); token++) {
            for (Role role : ROLES) {
                addCandidates(role, token);
            }
        }
    }

    /** Finds the spans of a role that begin with a token. */
    private void addCandidates(Role role, int token) {
        if (field.begins(role, token) < NEGLIGIBLE) {
            return; // most tokens
        }
        double score = field.begin(role, token);
        int end = token + 1;
        boolean single = true;
        while (field.atLeast(role, score, end - 1, single) >= NEGLIGIBLE) {
            double probability = Math.min(1, field.exactly(role, score, end - 1, single));
            candidates.add(new RoleSpan(role, window.first() + token, window.first() + end, probability));
            if (end == window.size()) {
                return;
            }
            score += field.extend(role, end, single);
            single = false;
            end++;
        }
    }

    /** The chosen spans in the order of the text. */
    List<RoleSpan> spans() {
        double[] best = new double[window.size() + 1];
        @Nullable RoleSpan[] last = new RoleSpan[window.size() + 1];
        int token = 0;
        for (RoleSpan span : candidates) { // in the order of their first tokens
            int first = span.first() - window.first();
            while (token < first) {
                carry(best, last, ++token);
            }
            int end = span.end() - window.first();
            double sum =
                    best[first] + span.probability() - thresholds[span.role().ordinal()];
            if (sum > best[end]) {
                best[end] = sum;
                last[end] = span;
            }
        }
        while (token < window.size()) {
            carry(best, last, ++token);
        }
        return trace(last);
    }

    /** Lets the best set up to the token before stand for this one, if no better one ends here. */
    private static void carry(double[] best, @Nullable RoleSpan[] last, int token) {
        if (best[token - 1] >= best[token]) {
            best[token] = best[token - 1];
            last[token] = null;
        }
    }

    private List<RoleSpan> trace(@Nullable RoleSpan[] last) {
        List<RoleSpan> spans = new ArrayList<>();
        int token = window.size();
        while (token > 0) {
            RoleSpan span = last[token];
            if (span == null) {
                token--;
            } else {
                spans.add(0, span);
                token = span.first() - window.first();
            }
        }
        return spans;
    }

    /** Spans of a role that have at least this probability and overlap none of the chosen ones. */
    List<RoleSpan> spare(Role role, double least, List<RoleSpan> chosen) {
        return candidates.stream()
                .filter(span -> span.role() == role && span.probability() >= least)
                .filter(span -> chosen.stream().noneMatch(span::overlaps))
                .toList();
    }
}
