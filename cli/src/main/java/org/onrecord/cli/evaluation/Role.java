package org.onrecord.cli.evaluation;

import java.util.Locale;

/** The three parts of an attribution. */
enum Role {
    SOURCE,
    CUE,
    CONTENT;

    String label() {
        return name().toLowerCase(Locale.ROOT);
    }
}
