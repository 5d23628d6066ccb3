package org.onrecord.tagging;

import java.util.Arrays;

/** The scores of one tag following another. An I tag goes on with its own role only, and never over a border. */
final class Transitions {
    static final double IMPOSSIBLE = -1e4;

    /** How many are learned: from each tag and from the start of a window, to each tag. */
    static final int NUMBERS = (Role.TAGS + 1) * Role.TAGS;

    private final double[][] following;
    private final double[] opening;
    private final double highest;
    private final double[][] factorsInside;
    private final double[][] factorsOverBorder;

    /** @param learned [from, to], row by row, the last row for the start of a window */
    Transitions(double[] learned) {
        if (learned.length != NUMBERS) {
            throw new IllegalArgumentException("not a table of transitions: " + learned.length + " values");
        }
        following = new double[Role.TAGS][Role.TAGS];
        opening = new double[Role.TAGS];
        for (int to = 0; to < Role.TAGS; to++) {
            boolean inside = to > 0 && to % 2 == 0;
            for (int from = 0; from < Role.TAGS; from++) {
                boolean possible = !inside || from == to || from == to - 1;
                following[from][to] = learned[from * Role.TAGS + to] + (possible ? 0 : IMPOSSIBLE);
            }
            opening[to] = learned[Role.TAGS * Role.TAGS + to] + (inside ? IMPOSSIBLE : 0);
        }
        highest = Arrays.stream(learned).max().orElseThrow();
        factorsInside = factorTable(false);
        factorsOverBorder = factorTable(true);
    }

    private double[][] factorTable(boolean border) {
        double[][] factors = new double[Role.TAGS][Role.TAGS];
        for (int from = 0; from < Role.TAGS; from++) {
            for (int to = 0; to < Role.TAGS; to++) {
                factors[from][to] = Math.exp(between(from, to, border) - highest);
            }
        }
        return factors;
    }

    /** The highest score that is learned: factors are relative to it. */
    double highest() {
        return highest;
    }

    /** By the first tag and then by the one that follows. Not to be written to. */
    double[][] factors(boolean border) {
        return border ? factorsOverBorder : factorsInside;
    }

    double openingFactor(int tag) {
        return Math.exp(opening[tag] - highest);
    }

    double opening(int tag) {
        return opening[tag];
    }

    /** @param border whether a paragraph begins with the second of the two */
    double between(int from, int to, boolean border) {
        boolean inside = to > 0 && to % 2 == 0;
        return border && inside ? IMPOSSIBLE : following[from][to];
    }
}
