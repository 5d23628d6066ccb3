package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import me.tongfei.progressbar.ProgressBarConsumer;

/**
 * The last line of a terminal, written over and over; what is said meanwhile comes to stand above it. The library's own one
 * knows of nothing else that is written to the same terminal. Thread-safe.
 */
final class StatusLine implements ProgressBarConsumer {
    private static final String ERASE = "\r\u001b[K"; // "erase in line" of ECMA-48

    private final PrintStream terminal;
    private final int columns;
    private String shown = "";
    private boolean ended;

    StatusLine(OutputStream terminal, int columns) {
        this.terminal = new PrintStream(terminal, false, UTF_8);
        this.columns = columns;
    }

    @Override
    public int getMaxRenderedLength() {
        return columns - 1; // a full line would wrap
    }

    @Override
    public synchronized void accept(String text) {
        if (ended) {
            return;
        }
        shown = text;
        terminal.print(ERASE + shown);
        terminal.flush();
    }

    /** Leaves nothing; whatever the bar draws from now on, since its own thread may be late, is not shown. */
    @Override
    public synchronized void close() {
        accept("");
        ended = true;
    }

    /** Leaves a line, below which others may write. */
    synchronized void end(String line) {
        accept(line + System.lineSeparator());
        ended = true;
    }

    /** A stream of whole lines. */
    OutputStream above() {
        return new ByteArrayOutputStream() {
            @Override
            public void flush() {
                if (size() > 0 && toByteArray()[size() - 1] == '\n') {
                    printAbove(toString(UTF_8));
                    reset();
                }
            }
        };
    }

    private synchronized void printAbove(String lines) {
        terminal.print(ERASE + lines + shown);
        terminal.flush();
    }
}
