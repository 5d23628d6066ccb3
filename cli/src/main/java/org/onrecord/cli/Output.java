package org.onrecord.cli;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Standard output, in UTF-8 whatever the locale. Not a {@link java.io.PrintStream}, which keeps to itself why it cannot
 * write. Not thread-safe.
 */
final class Output {
    private static final byte[] REPLACEMENT = "\ufffd".getBytes(StandardCharsets.UTF_8);

    private final Writer writer;

    Output(OutputStream stream) {
        writer = writer(stream);
    }

    /** Writes UTF-8, with U+FFFD for halves of surrogate pairs. */
    static Writer writer(OutputStream stream) {
        return new BufferedWriter(new OutputStreamWriter(
                stream,
                StandardCharsets.UTF_8
                        .newEncoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .replaceWith(REPLACEMENT)));
    }

    /**
     * Writes text and hands it on at once.
     *
     * @throws OutputException if nobody takes it
     */
    void print(String text) {
        try {
            writer.write(text);
            writer.flush();
        } catch (IOException e) {
            throw new OutputException(e);
        }
    }
}
