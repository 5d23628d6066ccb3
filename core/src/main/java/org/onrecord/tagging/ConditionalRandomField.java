package org.onrecord.tagging;

import java.util.Arrays;

/**
 * The probabilities of tags and spans in one window by a linear-chain conditional random field (Lafferty et al., 2001),
 * with the forward-backward algorithm, scaled at each token (Rabiner, 1989): seven exponentials a token, where log space
 * takes a hundred. Tokens are counted within the window.
 */
final class ConditionalRandomField {
    /** How far a tag's score may lie below the token's highest and still count in full; else no path might be left. */
    private static final double FAINTEST = -200;

    private final Scores scores;
    private final Window window;
    private final Transitions transitions;
    private final double[][] emissions; // factors, of which the highest of each token is 1
    private final double[] highest; // and the score of that one
    private final double[][] forward; // log scores
    private final double[][] backward;
    private final double whole;

    ConditionalRandomField(Scores scores, Transitions transitions) {
        this.scores = scores;
        this.window = scores.window();
        this.transitions = transitions;
        this.emissions = new double[window.size()][Role.TAGS];
        this.highest = new double[window.size()];
        this.forward = new double[window.size()][Role.TAGS];
        this.backward = new double[window.size()][Role.TAGS];
        for (int token = 0; token < window.size(); token++) {
            takeFactors(token);
        }
        runForward();
        runBackward();
        this.whole = logSum(forward[window.size() - 1]);
    }

    private void takeFactors(int token) {
        highest[token] = Double.NEGATIVE_INFINITY;
        for (int tag = 0; tag < Role.TAGS; tag++) {
            highest[token] = Math.max(highest[token], scores.tag(token, tag));
        }
        for (int tag = 0; tag < Role.TAGS; tag++) {
            emissions[token][tag] = Math.exp(Math.max(scores.tag(token, tag) - highest[token], FAINTEST));
        }
    }

    private void runForward() {
        double[] shares = new double[Role.TAGS];
        for (int tag = 0; tag < Role.TAGS; tag++) {
            shares[tag] = transitions.openingFactor(tag) * emissions[0][tag];
        }
        double scale = transitions.highest() + highest[0] + scale(shares);
        keep(shares, scale, forward[0]);
        for (int token = 1; token < window.size(); token++) {
            double[][] factors = transitions.factors(window.opens(token));
            double[] next = new double[Role.TAGS];
            for (int to = 0; to < Role.TAGS; to++) {
                for (int from = 0; from < Role.TAGS; from++) {
                    next[to] += shares[from] * factors[from][to];
                }
                next[to] *= emissions[token][to];
            }
            scale += transitions.highest() + highest[token] + scale(next);
            keep(next, scale, forward[token]);
            shares = next;
        }
    }

    private void runBackward() {
        double[] shares = new double[Role.TAGS];
        Arrays.fill(shares, 1);
        double scale = 0;
        for (int token = window.size() - 2; token >= 0; token--) {
            double[][] factors = transitions.factors(window.opens(token + 1));
            double[] before = new double[Role.TAGS];
            for (int from = 0; from < Role.TAGS; from++) {
                for (int to = 0; to < Role.TAGS; to++) {
                    before[from] += factors[from][to] * emissions[token + 1][to] * shares[to];
                }
            }
            scale += transitions.highest() + highest[token + 1] + scale(before);
            keep(before, scale, backward[token]);
            shares = before;
        }
    }

    /** Makes values add up to one, and gives the log of what they added up to. */
    private static double scale(double[] values) {
        double sum = 0;
        for (double value : values) {
            sum += value;
        }
        for (int tag = 0; tag < values.length; tag++) {
            values[tag] /= sum;
        }
        return Math.log(sum);
    }

    private static void keep(double[] shares, double scale, double[] logs) {
        for (int tag = 0; tag < logs.length; tag++) {
            logs[tag] = scale + Math.log(shares[tag]);
        }
    }

    private double step(int from, int token, int to) {
        return transitions.between(from, to, window.opens(token)) + scores.tag(token, to);
    }

    /** The log score of everything up to a span's first token, which begins the role. */
    double begin(Role role, int token) {
        return forward[token][role.begin()];
    }

    /** The log score that one more token, which goes on with the role, adds to a span. */
    double extend(Role role, int token, boolean second) {
        return step(second ? role.begin() : role.inside(), token, role.inside());
    }

    /** The probability of a prefix of a span: the span is as long as this, or longer. */
    double atLeast(Role role, double score, int last, boolean single) {
        return Math.exp(score + backward[last][single ? role.begin() : role.inside()] - whole);
    }

    /** The probability that a span ends behind its last token. */
    double exactly(Role role, double score, int last, boolean single) {
        if (last + 1 == window.size()) {
            return Math.exp(score - whole);
        }
        int tag = single ? role.begin() : role.inside();
        double[] terms = new double[Role.TAGS];
        for (int to = 0; to < Role.TAGS; to++) {
            terms[to] =
                    to == role.inside() ? Double.NEGATIVE_INFINITY : step(tag, last + 1, to) + backward[last + 1][to];
        }
        return Math.exp(score + logSum(terms) - whole);
    }

    static double logSum(double[] terms) {
        double highest = Double.NEGATIVE_INFINITY;
        for (double term : terms) {
            highest = Math.max(highest, term);
        }
        double sum = 0;
        for (double term : terms) {
            sum += Math.exp(term - highest);
        }
        return highest + Math.log(sum);
    }
}
