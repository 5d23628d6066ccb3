package org.onrecord.cli;

/** What a run tells the shell. */
final class ExitCode {
    static final int DONE = 0;

    /** Some input could not be read, or something else went wrong; standard error says what. */
    static final int FAILED = 1;

    static final int WRONG_USAGE = 2;

    private ExitCode() {}
}
