package org.onrecord.stance;

import org.jspecify.annotations.Nullable;
import org.onrecord.attribution.Finding;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/** Finds the words around a finding by which the writer most plainly shows a stance, as the network marks them. */
final class Evidence {
    private static final int BEGIN = 1;
    private static final int INSIDE = 2;
    private static final double LEAST = 0.3;
    private static final int REACH = 120; // tokens behind a content in which a verdict may stand

    private final Document document;
    private final Marks marks;

    Evidence(Document document, Marks marks) {
        this.document = document;
        this.marks = marks;
    }

    /** The stretch with the highest sum of probability; the cue where none is marked. */
    TokenRange of(Finding finding) {
        TokenRange cue = finding.cue().get(0);
        int first = document.paragraphs().get(document.paragraphOf(cue.first())).first();
        int last = finding.content().get(finding.content().size() - 1).end();
        int end = Math.min(document.tokens().size(), Math.max(last, cue.end()) + REACH);
        TokenRange best = best(first, end);
        return best == null ? cue : best;
    }

    private @Nullable TokenRange best(int from, int to) {
        TokenRange best = null;
        double highest = 0;
        int first = -1;
        double sum = 0;
        for (int token = from; token <= to; token++) {
            double[] answers = token < to ? marks.probabilities(Question.EVIDENCE, token) : new double[] {1, 0, 0};
            double marked = answers[BEGIN] + answers[INSIDE];
            if (first >= 0 && (marked < LEAST || answers[BEGIN] > answers[INSIDE])) {
                best = sum > highest ? new TokenRange(first, token) : best;
                highest = Math.max(sum, highest);
                first = -1;
                sum = 0;
            }
            if (marked >= LEAST) {
                first = first < 0 ? token : first;
                sum += marked;
            }
        }
        return best;
    }
}
