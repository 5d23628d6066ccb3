package org.onrecord.forecast;

import java.util.List;
import java.util.OptionalInt;
import org.onrecord.attribution.Finding;
import org.onrecord.text.TokenRange;

/** In whose words something stands. */
record Contents(List<Finding> findings) {

    /** Whether a range stands in words that were quoted before, and so has been read already. */
    boolean isRepeated(TokenRange range) {
        OptionalInt around = around(range);
        return around.isPresent() && findings.get(around.getAsInt()).repeats().isPresent();
    }

    /** The index of the innermost finding whose content covers most of a range. */
    OptionalInt around(TokenRange range) {
        int best = -1;
        int shortest = Integer.MAX_VALUE;
        for (int i = 0; i < findings.size(); i++) {
            int covered = 0;
            int length = 0;
            for (TokenRange content : findings.get(i).content()) {
                covered += Math.max(0, Math.min(content.end(), range.end()) - Math.max(content.first(), range.first()));
                length += content.end() - content.first();
            }
            if (2 * covered > range.end() - range.first() && length < shortest) {
                best = i;
                shortest = length;
            }
        }
        return best < 0 ? OptionalInt.empty() : OptionalInt.of(best);
    }
}
