package org.onrecord.forecast;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Finds the stretches of tokens that the network marks with begin and inside. */
final class Stretches {
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;

    /** Around a token that is surely marked, those are taken along that are marked with this probability. */
    private static final double LEAST_AROUND = 0.25;

    /** A stretch ends before a token that begins another with this probability. */
    private static final double BEGINS = 0.6;

    private final Document document;
    private final Marks marks;

    Stretches(Document document, Marks marks) {
        this.document = document;
        this.marks = marks;
    }

    /** A stretch, without marks at its ends, with the mean probability of its tokens. */
    record Stretch(TokenRange range, double probability) {}

    /** All stretches between two tokens of which at least one token is marked with a probability. */
    List<Stretch> find(Question question, TokenRange within, double least) {
        List<Stretch> found = new ArrayList<>();
        int first = -1;
        double sum = 0;
        double highest = 0;
        for (int token = within.first(); token <= within.end(); token++) {
            double[] answers = token < within.end() ? marks.probabilities(question, token) : new double[] {1, 0, 0};
            double marked = answers[BEGIN] + answers[INSIDE];
            if (first >= 0 && (marked < LEAST_AROUND || answers[BEGIN] >= BEGINS)) {
                if (highest >= least) {
                    found.add(new Stretch(trimmed(first, token), sum / (token - first)));
                }
                first = -1;
            }
            if (marked >= LEAST_AROUND) {
                sum = first < 0 ? marked : sum + marked;
                highest = first < 0 ? marked : Math.max(highest, marked);
                first = first < 0 ? token : first;
            }
        }
        return found;
    }

    private TokenRange trimmed(int from, int to) {
        int first = from;
        int end = to;
        while (first + 1 < end && !document.isWord(first)) {
            first++;
        }
        while (end - 1 > first && !document.isWord(end - 1)) {
            end--;
        }
        return new TokenRange(first, end);
    }
}
