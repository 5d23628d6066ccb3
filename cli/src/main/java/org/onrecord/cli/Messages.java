package org.onrecord.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
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

    /** Lets the log of the libraries come here too: a line each, and with {@code --debug} where in the program it arose. */
    void takeLog() {
        Logger all = Logger.getLogger("");
        List.of(all.getHandlers()).forEach(all::removeHandler);
        all.addHandler(new Handler() {
            @Override
            public void publish(LogRecord entry) {
                if (entry.getLevel().intValue() >= Level.WARNING.intValue()) {
                    error(entry.getMessage(), entry.getThrown());
                } else if (debug && entry.getThrown() != null) {
                    entry.getThrown().printStackTrace(stream);
                }
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        });
        if (debug) {
            Logger.getLogger("org.onrecord").setLevel(Level.ALL);
        }
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
