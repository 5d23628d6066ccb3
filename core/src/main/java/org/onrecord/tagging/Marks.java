package org.onrecord.tagging;

import org.onrecord.text.TokenRange;

/** The network's answers to each {@link Question} for each token of a document. Thread-safe once made. */
public final class Marks {
    private final float[] scores; // [tokens, columns], row by row

    Marks(float[] scores) {
        this.scores = scores;
    }

    /** Answers of which each is as probable as the others, and so the first one counts. */
    public static Marks none(int tokens) {
        return new Marks(new float[tokens * Question.COLUMNS]);
    }

    /** The probability of each answer for one token. */
    public double[] probabilities(Question question, int token) {
        return softmax(sums(question, token));
    }

    /** The probability of each answer for a stretch of tokens, of which the first and the last one tell. */
    public double[] probabilities(Question question, TokenRange range) {
        return softmax(sums(question, range));
    }

    /** The index of the likeliest answer for one token. */
    public int likeliest(Question question, int token) {
        return highest(sums(question, token));
    }

    /** The index of the likeliest answer for a stretch of tokens. */
    public int likeliest(Question question, TokenRange range) {
        return highest(sums(question, range));
    }

    private static int highest(double[] values) {
        int highest = 0;
        for (int i = 1; i < values.length; i++) {
            highest = values[i] > values[highest] ? i : highest;
        }
        return highest;
    }

    /** The probability of each answer for a stance, which a cue and its content tell together. */
    public double[] stance(TokenRange cue, TokenRange content) {
        double[] sums = sums(Question.STANCE, cue);
        add(Question.STANCE_OF_CONTENT, content.first(), sums);
        add(Question.STANCE_OF_CONTENT, content.end() - 1, sums);
        return softmax(sums);
    }

    private double[] sums(Question question, int token) {
        double[] sums = new double[question.answers()];
        add(question, token, sums);
        return sums;
    }

    private double[] sums(Question question, TokenRange range) {
        double[] sums = new double[question.answers()];
        add(question, range.first(), sums);
        add(question, range.end() - 1, sums);
        return sums;
    }

    private void add(Question question, int token, double[] sums) {
        int start = token * Question.COLUMNS + question.column();
        for (int answer = 0; answer < sums.length; answer++) {
            sums[answer] += scores[start + answer];
        }
    }

    static double[] softmax(double[] values) {
        double highest = values[highest(values)];
        double[] shares = new double[values.length];
        double whole = 0;
        for (int i = 0; i < values.length; i++) {
            shares[i] = Math.exp(values[i] - highest);
            whole += shares[i];
        }
        for (int i = 0; i < values.length; i++) {
            shares[i] /= whole;
        }
        return shares;
    }
}
