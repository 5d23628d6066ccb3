package org.onrecord.attribution;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** Which attribution stands in the content of which other. */
final class Nesting {
    private static final int NONE = -1;

    private final int[] around;

    Nesting(List<Draft> drafts) {
        around = new int[drafts.size()];
        int[] lengths = drafts.stream().mapToInt(Nesting::length).toArray();
        int[] innermost = new int[drafts.stream().mapToInt(Nesting::end).max().orElse(0)];
        Arrays.fill(innermost, NONE);
        int[] longestFirst = IntStream.range(0, drafts.size())
                .boxed()
                .sorted(Comparator.comparing(index -> -lengths[index]))
                .mapToInt(Integer::intValue)
                .toArray();
        int painted = 0;
        for (int index : longestFirst) {
            // What is around is longer, so that no two are around each other.
            while (lengths[longestFirst[painted]] > lengths[index]) {
                paint(longestFirst[painted], drafts.get(longestFirst[painted]), innermost);
                painted++;
            }
            around[index] = innermost[place(drafts.get(index))];
        }
    }

    /** The index of the attribution with the shortest content that holds another one's cue, or its content if it has none. */
    OptionalInt innermostAround(int index) {
        return around[index] == NONE ? OptionalInt.empty() : OptionalInt.of(around[index]);
    }

    private static void paint(int index, Draft draft, int[] innermost) {
        draft.content().forEach(range -> Arrays.fill(innermost, range.first(), range.end(), index));
    }

    private static int place(Draft draft) {
        return (draft.cue().isEmpty() ? draft.content() : draft.cue()).get(0).first();
    }

    private static int length(Draft draft) {
        return draft.content().stream()
                .mapToInt(range -> range.end() - range.first())
                .sum();
    }

    private static int end(Draft draft) {
        int end = draft.content().get(draft.content().size() - 1).end();
        return Math.max(end, place(draft) + 1);
    }
}
