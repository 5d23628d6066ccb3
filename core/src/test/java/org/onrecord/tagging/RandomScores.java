package org.onrecord.tagging;

import java.util.Random;
import java.util.stream.IntStream;

/** Windows of one piece a token with scores out of a seeded generator. */
final class RandomScores {
    static final int WIDTH = 8;

    private RandomScores() {}

    static Scores of(Random random, int tokens) {
        boolean[] opening = new boolean[tokens];
        for (int token = 0; token < tokens; token++) {
            opening[token] = token == 0 || random.nextInt(4) == 0;
        }
        Window window = new Window(0, IntStream.range(0, tokens).toArray(), opening, new long[tokens]);
        return new Scores(window, floats(random, tokens * Role.TAGS), floats(random, tokens * 4 * WIDTH));
    }

    static Transitions transitions(Random random) {
        return new Transitions(
                random.doubles((Role.TAGS + 1) * Role.TAGS, -1, 1).toArray());
    }

    private static float[] floats(Random random, int count) {
        float[] values = new float[count];
        for (int i = 0; i < count; i++) {
            values[i] = (float) (2 * random.nextGaussian());
        }
        return values;
    }
}
