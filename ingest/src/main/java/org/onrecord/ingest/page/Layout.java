package org.onrecord.ingest.page;

import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * What a page shows, without its looks.
 *
 * @param blocks in reading order
 * @param regions those of one start from the outermost to the innermost, else in reading order
 */
record Layout(List<Block> blocks, List<Region> regions) {

    /** At each index the sum over the blocks before it. */
    static double[] sums(List<Block> blocks, ToDoubleFunction<Block> value) {
        double[] sums = new double[blocks.size() + 1];
        for (int i = 0; i < blocks.size(); i++) {
            sums[i + 1] = sums[i] + value.applyAsDouble(blocks.get(i));
        }
        return sums;
    }
}
