package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Compares with adding up all tag sequences one by one. */
class ConditionalRandomFieldTest {
    private static final int TOKENS = 5;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void givesEachSpanTheProbabilityOfAllSequencesThatHaveIt(long seed) {
        Random random = new Random(seed);
        Scores scores = RandomScores.of(random, TOKENS);
        Transitions transitions = RandomScores.transitions(random);
        ConditionalRandomField field = new ConditionalRandomField(scores, transitions);
        for (Role role : Role.values()) {
            for (int first = 0; first < TOKENS; first++) {
                double score = field.begin(role, first);
                for (int end = first + 1; end <= TOKENS; end++) {
                    boolean single = end == first + 1;
                    score += single ? 0 : field.extend(role, end - 1, end == first + 2);
                    assertThat(field.exactly(role, score, end - 1, single))
                            .isCloseTo(byEnumeration(scores, transitions, role, first, end, true), within(1e-9));
                    assertThat(field.atLeast(role, score, end - 1, single))
                            .isCloseTo(byEnumeration(scores, transitions, role, first, end, false), within(1e-9));
                }
            }
        }
    }

    private static double byEnumeration(
            Scores scores, Transitions transitions, Role role, int first, int end, boolean exact) {
        double whole = 0;
        double wanted = 0;
        for (int code = 0; code < Math.pow(Role.TAGS, TOKENS); code++) {
            int[] tags = tags(code);
            double weight = Math.exp(score(scores, transitions, tags));
            whole += weight;
            wanted += has(tags, role, first, end, exact) ? weight : 0;
        }
        return wanted / whole;
    }

    private static int[] tags(int code) {
        int[] tags = new int[TOKENS];
        int rest = code;
        for (int token = 0; token < TOKENS; token++) {
            tags[token] = rest % Role.TAGS;
            rest /= Role.TAGS;
        }
        return tags;
    }

    private static double score(Scores scores, Transitions transitions, int[] tags) {
        double sum = transitions.opening(tags[0]) + scores.tag(0, tags[0]);
        for (int token = 1; token < TOKENS; token++) {
            boolean border = scores.window().opens(token);
            sum += transitions.between(tags[token - 1], tags[token], border) + scores.tag(token, tags[token]);
        }
        return sum;
    }

    private static boolean has(int[] tags, Role role, int first, int end, boolean exact) {
        boolean same = tags[first] == role.begin();
        for (int token = first + 1; token < end; token++) {
            same &= tags[token] == role.inside();
        }
        return same && !(exact && end < TOKENS && tags[end] == role.inside());
    }
}
