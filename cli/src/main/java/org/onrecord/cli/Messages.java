package org.onrecord.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.onrecord.cli.display.Display;
import org.onrecord.cli.display.Printable;
import org.onrecord.intake.Reading;

/** Standard error: what is to be said besides the data. Thread-safe. */
final class Messages {
    private final PrintStream stream;
    private final boolean debug;

    /** @param debug whether to show where in the program an error arose */
    Messages(OutputStream stream, boolean debug) {
        this.stream = new PrintStream(stream, true, StandardCharsets.UTF_8);
        this.debug = debug;
    }

    void say(String line) {
        stream.println(Printable.line(line));
    }

    /** Says how many articles were read, if there were several. */
    void sayHowMany(Reading<?> reading) {
        if (reading.done() + reading.failed() > 1) {
            String failures = reading.failed() == 0 ? "" : ", " + reading.failed() + " could not be read";
            say(Display.count(reading.done(), "article") + failures);
        }
    }

    /** One line that names what went wrong. */
    void error(String line) {
        say("onrecord: " + line);
    }

    /** One line that names what went wrong, and with {@code --debug} where. */
    void error(String line, @Nullable Throwable cause) {
        error(line);
        if (debug && cause != null) {
            cause.printStackTrace(stream);
        }
    }
}
