package org.onrecord.ingest.container;

import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Unreadable;

/** Ends the reading of JSON that plainly holds no articles, so that nobody is told of each of a million numbers. For one thread. */
final class JsonMisses {
    private static final int MOST = 100;

    private int misses;

    /** An object with a text was found: from now on, each that has none is told of. */
    void end() {
        misses = Integer.MIN_VALUE;
    }

    /** @throws Unreadable if there have been enough */
    Failure count(Failure miss) throws Unreadable {
        misses++;
        if (misses > MOST) {
            throw new Unreadable("has no articles at its beginning, and is not read further");
        }
        return miss;
    }
}
