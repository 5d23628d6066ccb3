package org.onrecord.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;

/**
 * The streams of a run, and what is known of where they lead.
 *
 * @param inputIsTerminal whether somebody would have to type what is read from {@code in}
 * @param columns how wide the terminal is
 * @param environment the environment variables
 */
record Console(
        InputStream in,
        OutputStream out,
        OutputStream err,
        boolean inputIsTerminal,
        boolean outputIsTerminal,
        boolean errorIsTerminal,
        int columns,
        Map<String, String> environment) {

    /** The width of a page where there is no terminal, or one that does not say how wide it is. */
    static final int DEFAULT_COLUMNS = 80;

    /**
     * The streams of this process. The launcher knows where they lead and says so in system properties; Java could not
     * tell (before version 22 it has no console as soon as one of the streams is a pipe).
     */
    static Console ofProcess() {
        return new Console(
                new FileInputStream(FileDescriptor.in),
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                !"false".equals(System.getProperty("onrecord.stdin.terminal")),
                Boolean.getBoolean("onrecord.stdout.terminal"),
                Boolean.getBoolean("onrecord.stderr.terminal"),
                Integer.getInteger("onrecord.columns", DEFAULT_COLUMNS),
                System.getenv());
    }

    boolean showsColour(ColourChoice choice) {
        return switch (choice) {
            case ALWAYS -> true;
            case NEVER -> false;
            case AUTO -> !isSet("NO_COLOR") && (isForced() || (outputIsTerminal && !isDumb()));
        };
    }

    /** Whether there is a line that can be written over and over. */
    boolean showsProgress() {
        return errorIsTerminal && !isDumb();
    }

    private boolean isForced() {
        return isSet("CLICOLOR_FORCE") && !"0".equals(environment.get("CLICOLOR_FORCE"));
    }

    private boolean isDumb() {
        return "dumb".equals(environment.get("TERM"));
    }

    private boolean isSet(String variable) {
        return !environment.getOrDefault(variable, "").isEmpty();
    }
}
