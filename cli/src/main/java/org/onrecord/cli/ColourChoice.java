package org.onrecord.cli;

/** When to print in colour. */
enum ColourChoice {
    /** On a terminal that shows them, unless NO_COLOR is set. */
    AUTO,
    ALWAYS,
    NEVER
}
