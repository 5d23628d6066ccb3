package org.onrecord.tagging;

/**
 * The probabilities of tags and spans in one window by a linear-chain conditional random field (Lafferty et al., 2001),
 * with the forward-backward algorithm in log space. Tokens are counted within the window.
 */
final class ConditionalRandomField {
    private final Scores scores;
    private final Window window;
    private final Transitions transitions;
    private final double[][] forward;
    private final double[][] backward;
    private final double whole;

    ConditionalRandomField(Scores scores, Transitions transitions) {
        this.scores = scores;
        this.window = scores.window();
        this.transitions = transitions;
        this.forward = new double[window.size()][Role.TAGS];
        this.backward = new double[window.size()][Role.TAGS];
        runForward();
        runBackward();
        this.whole = logSum(forward[window.size() - 1]);
    }

    private void runForward() {
        double[] terms = new double[Role.TAGS];
        for (int tag = 0; tag < Role.TAGS; tag++) {
            forward[0][tag] = transitions.opening(tag) + scores.tag(0, tag);
        }
        for (int token = 1; token < window.size(); token++) {
            for (int to = 0; to < Role.TAGS; to++) {
                for (int from = 0; from < Role.TAGS; from++) {
                    terms[from] = forward[token - 1][from] + transitions.between(from, to, window.opens(token));
                }
                forward[token][to] = logSum(terms) + scores.tag(token, to);
            }
        }
    }

    private void runBackward() {
        double[] terms = new double[Role.TAGS];
        for (int token = window.size() - 2; token >= 0; token--) {
            for (int from = 0; from < Role.TAGS; from++) {
                for (int to = 0; to < Role.TAGS; to++) {
                    terms[to] = step(from, token + 1, to) + backward[token + 1][to];
                }
                backward[token][from] = logSum(terms);
            }
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
