package org.onrecord.tagging;

import java.util.Arrays;

/**
 * The probabilities of tags and spans in one window by a linear-chain conditional random field (Lafferty et al., 2001),
 * with the forward-backward algorithm, scaled at each token (Rabiner, 1989): seven exponentials and a few logs a token, where
 * log space takes a hundred. Tokens are counted within the window.
 */
final class ConditionalRandomField {
    /** How far a tag's score may lie below the token's highest and still count in full; else no path might be left. */
    private static final double FAINTEST = -200;

    private static final int NONE = -1;

    private final Scores scores;
    private final Window window;
    private final Transitions transitions;
    private final double[] emissions; // [tokens, tags], factors, of which the highest of each token is 1
    private final double[] highest; // and the score of that one
    private final double[] forward; // [tokens, tags], shares, which add up to 1 at each token
    private final double[] forwardScales; // and the log score of all together
    private final double[] backward;
    private final double[] backwardScales;

    ConditionalRandomField(Scores scores, Transitions transitions) {
        this.scores = scores;
        this.window = scores.window();
        this.transitions = transitions;
        this.emissions = new double[window.size() * Role.TAGS];
        this.highest = new double[window.size()];
        this.forward = new double[window.size() * Role.TAGS];
        this.forwardScales = new double[window.size()];
        this.backward = new double[window.size() * Role.TAGS];
        this.backwardScales = new double[window.size()];
        for (int token = 0; token < window.size(); token++) {
            takeFactors(token);
        }
        runForward();
        runBackward();
    }

    private void takeFactors(int token) {
        highest[token] = Double.NEGATIVE_INFINITY;
        for (int tag = 0; tag < Role.TAGS; tag++) {
            highest[token] = Math.max(highest[token], scores.tag(token, tag));
        }
        for (int tag = 0; tag < Role.TAGS; tag++) {
            emissions[token * Role.TAGS + tag] = Math.exp(Math.max(scores.tag(token, tag) - highest[token], FAINTEST));
        }
    }

    private void runForward() {
        for (int tag = 0; tag < Role.TAGS; tag++) {
            forward[tag] = transitions.openingFactor(tag) * emissions[tag];
        }
        forwardScales[0] = transitions.highest() + highest[0] + scale(forward, 0);
        for (int token = 1; token < window.size(); token++) {
            double[][] factors = transitions.factors(window.opens(token));
            int here = token * Role.TAGS;
            for (int from = 0; from < Role.TAGS; from++) {
                double before = forward[here - Role.TAGS + from];
                for (int to = 0; to < Role.TAGS; to++) {
                    forward[here + to] += before * factors[from][to];
                }
            }
            for (int to = 0; to < Role.TAGS; to++) {
                forward[here + to] *= emissions[here + to];
            }
            forwardScales[token] =
                    forwardScales[token - 1] + transitions.highest() + highest[token] + scale(forward, token);
        }
    }

    private void runBackward() {
        Arrays.fill(backward, backward.length - Role.TAGS, backward.length, 1);
        for (int token = window.size() - 2; token >= 0; token--) {
            for (int from = 0; from < Role.TAGS; from++) {
                backward[token * Role.TAGS + from] = behind(token, from, NONE);
            }
            backwardScales[token] = scaleBehind(token) + scale(backward, token);
        }
    }

    /** What follows a token with a tag, without one of the tags or NONE, as a share of {@link #scaleBehind}. */
    private double behind(int token, int from, int without) {
        double[] factors = transitions.factors(window.opens(token + 1))[from];
        int next = (token + 1) * Role.TAGS;
        double sum = 0;
        for (int to = 0; to < Role.TAGS; to++) {
            if (to != without) {
                sum += factors[to] * emissions[next + to] * backward[next + to];
            }
        }
        return sum;
    }

    private double scaleBehind(int token) {
        return transitions.highest() + highest[token + 1] + backwardScales[token + 1];
    }

    /** Makes a token's values add up to one, and gives the log of what they added up to. */
    private static double scale(double[] values, int token) {
        int here = token * Role.TAGS;
        double sum = 0;
        for (int tag = 0; tag < Role.TAGS; tag++) {
            sum += values[here + tag];
        }
        for (int tag = 0; tag < Role.TAGS; tag++) {
            values[here + tag] /= sum;
        }
        return Math.log(sum);
    }

    /** The probability that a span of a role begins with a token. */
    double begins(Role role, int token) {
        int here = token * Role.TAGS;
        double all = 0;
        for (int tag = 0; tag < Role.TAGS; tag++) {
            all += forward[here + tag] * backward[here + tag];
        }
        return forward[here + role.begin()] * backward[here + role.begin()] / all;
    }

    /** The log score of everything up to a span's first token, which begins the role. */
    double begin(Role role, int token) {
        return forwardScales[token] + Math.log(forward[token * Role.TAGS + role.begin()]);
    }

    /** The log score that one more token, which goes on with the role, adds to a span. */
    double extend(Role role, int token, boolean second) {
        int from = second ? role.begin() : role.inside();
        return transitions.between(from, role.inside(), window.opens(token)) + scores.tag(token, role.inside());
    }

    /** The probability of a prefix of a span: the span is as long as this, or longer. */
    double atLeast(Role role, double score, int last, boolean single) {
        double share = backward[last * Role.TAGS + (single ? role.begin() : role.inside())];
        return Math.exp(score + backwardScales[last] - whole()) * share;
    }

    /** The probability that a span ends behind its last token. */
    double exactly(Role role, double score, int last, boolean single) {
        if (last + 1 == window.size()) {
            return Math.exp(score - whole());
        }
        double share = behind(last, single ? role.begin() : role.inside(), role.inside());
        return Math.exp(score + scaleBehind(last) - whole()) * share;
    }

    /** The log score of all ways through the window. */
    private double whole() {
        return forwardScales[window.size() - 1];
    }
}
