package org.onrecord.archive;

import java.util.List;

/**
 * How forecasts came out. Immutable.
 *
 * @param all of all those together, each forecast once
 * @param each the ones with most predictions first
 */
public record Scoreboard(Score all, List<Score> each) {

    public Scoreboard {
        each = List.copyOf(each);
    }
}
