package org.onrecord.text;

import java.util.Arrays;
import java.util.List;
import org.onrecord.text.QuotationMark.Family;

/**
 * Reads the marks of a paragraph as opening, closing or neither, so that it costs least in all. What is open is a state,
 * damage (a mark too few, too many, or turned round) is a cost like any other, and the cheapest path over the marks says
 * where it is.
 *
 * <p>A state is a stack of families, at most three deep, as a number in base four with the digits 1 to 4: the innermost
 * family is the lowest digit, and 0 is the empty stack.
 */
final class CheapestReading {
    /** Nothing is open. */
    static final int OUTSIDE = 0;

    /** The cost of a quotation that is over in the midst of its paragraph, although no mark closes it. */
    private static final int GIVEN_UP = 5;

    /** The cost of a quotation directly inside another of the same family. */
    private static final int SAME_INSIDE = 2;

    /** The cost of opening with a straight mark and closing with a curly one, or the reverse. */
    private static final int MIXED = 1;

    /** The states of three families; more quotations within one another are no language. */
    private static final int STATES = 1 + 4 + 16 + 64;

    /** The first of the deepest states, in which nothing can open. */
    private static final int DEEPEST = 1 + 4 + 16;

    private static final int NO_PATH = Integer.MAX_VALUE / 2;
    private static final Role[] ROLES = Role.values();
    private static final Family[] FAMILIES = Family.values();

    /** What a mark does. */
    enum Role {
        NEITHER,
        OPENS,
        CLOSES
    }

    private final Role[] roles;

    /** The state before each mark, and the one after the last. */
    private final int[] states;

    /** For each mark and state after it, how the cheapest path came there: the state before, and the role. */
    private final short[] steps;

    private int[] costs = new int[STATES];
    private int[] nextCosts = new int[STATES];

    /** Reads the marks that follow a state. */
    CheapestReading(List<QuotationMark> marks, int start) {
        roles = new Role[marks.size()];
        states = new int[marks.size() + 1];
        steps = new short[marks.size() * STATES];
        Arrays.fill(costs, NO_PATH);
        costs[start] = 0;
        for (int index = 0; index < marks.size(); index++) {
            Arrays.fill(nextCosts, NO_PATH);
            for (int state = 0; state < STATES; state++) {
                if (costs[state] < NO_PATH) {
                    advance(marks.get(index), index, state);
                }
            }
            int[] swap = costs;
            costs = nextCosts;
            nextCosts = swap;
        }
        followBack(cheapestEnd());
    }

    Role role(int mark) {
        return roles[mark];
    }

    /** How many of the innermost open quotations are over, without a closing mark, before a mark does what it does. */
    int givenUp(int mark) {
        int change = switch (roles[mark]) {
            case NEITHER -> 0;
            case OPENS -> 1;
            case CLOSES -> -1;
        };
        return depth(states[mark]) + change - depth(states[mark + 1]);
    }

    /** The state after the last mark. */
    int end() {
        return states[roles.length];
    }

    private static int push(int state, Family family) {
        return 4 * state + 1 + family.ordinal();
    }

    private static int pop(int state) {
        return (state - 1) / 4;
    }

    private static Family innermost(int state) {
        return FAMILIES[(state - 1) % 4];
    }

    private static int depth(int state) {
        int depth = 0;
        for (int left = state; left != OUTSIDE; left = pop(left)) {
            depth++;
        }
        return depth;
    }

    /** The cost of what is still open at the end. */
    private static int unclosed(int state) {
        int cost = 0;
        for (int left = state; left != OUTSIDE; left = pop(left)) {
            cost += innermost(left).unclosed;
        }
        return cost;
    }

    private void advance(QuotationMark mark, int index, int state) {
        Family family = mark.glyph().family;
        step(index, state, Role.NEITHER, state, costs[state] + mark.neither());
        // A quotation is seen to be over when one of its kind opens, or when the one around it closes.
        boolean opens = true;
        int cost = costs[state];
        for (int from = state; ; from = pop(from), cost += GIVEN_UP) {
            boolean same = from != OUTSIDE && innermost(from) == family;
            boolean closes = from != OUTSIDE && innermost(from).isClosedBy(family);
            if (opens && from < DEEPEST) {
                step(index, state, Role.OPENS, push(from, family), cost + mark.opening() + (same ? SAME_INSIDE : 0));
            }
            if (closes) {
                step(index, state, Role.CLOSES, pop(from), cost + mark.closing() + (same ? 0 : MIXED));
            }
            if (from == OUTSIDE) {
                return;
            }
            opens = closes;
        }
    }

    /** Of paths that cost the same the first stays: the one that was less deep, so a quotation ends at its first end. */
    private void step(int index, int from, Role role, int to, int cost) {
        if (cost < nextCosts[to]) {
            nextCosts[to] = cost;
            steps[index * STATES + to] = (short) (from << 2 | role.ordinal());
        }
    }

    private int cheapestEnd() {
        int best = OUTSIDE;
        int bestCost = NO_PATH;
        for (int state = 0; state < STATES; state++) {
            if (costs[state] < NO_PATH && costs[state] + unclosed(state) < bestCost) {
                best = state;
                bestCost = costs[state] + unclosed(state);
            }
        }
        return best;
    }

    private void followBack(int end) {
        states[roles.length] = end;
        for (int mark = roles.length - 1; mark >= 0; mark--) {
            int step = steps[mark * STATES + states[mark + 1]];
            roles[mark] = ROLES[step & 3];
            states[mark] = step >> 2;
        }
    }
}
