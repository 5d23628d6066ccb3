package org.onrecord.spark;

import org.onrecord.Analyst;

/** The one analyst of an executor: the model is loaded when its first task asks, and serves all its threads to the end. */
final class SharedAnalyst {
    private SharedAnalyst() {}

    static Analyst get() {
        return Loaded.ANALYST;
    }

    private static final class Loaded {
        static final Analyst ANALYST = Analyst.load();
    }
}
