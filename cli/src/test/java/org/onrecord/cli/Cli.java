package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;

/** Runs commands as a shell would, but in this process. */
final class Cli {
    private final Map<String, String> environment = new HashMap<>();
    private byte[] input = {};
    private boolean inputIsTerminal = true;
    private boolean outputIsTerminal;
    private boolean errorIsTerminal;
    private int columns = 80;

    /** What a run left behind. */
    record Outcome(int exitCode, String out, String err) {}

    Cli input(byte[] bytes) {
        input = bytes.clone();
        inputIsTerminal = false;
        return this;
    }

    Cli onTerminal(int newColumns) {
        outputIsTerminal = true;
        errorIsTerminal = true;
        columns = newColumns;
        return this;
    }

    Cli environment(String variable, String value) {
        environment.put(variable, value);
        return this;
    }

    Map<String, String> environment() {
        return environment;
    }

    Outcome run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        return run(out, out, arguments);
    }

    /** With a standard output that is not as it should be. */
    Outcome runInto(OutputStream out, String... arguments) {
        return run(out, new ByteArrayOutputStream(), arguments);
    }

    /** A console whose output nobody looks at. */
    Console console() {
        return console(OutputStream.nullOutputStream(), OutputStream.nullOutputStream());
    }

    private Console console(OutputStream out, OutputStream err) {
        InputStream in = new ByteArrayInputStream(input);
        return new Console(in, out, err, inputIsTerminal, outputIsTerminal, errorIsTerminal, columns, environment);
    }

    private Outcome run(OutputStream out, ByteArrayOutputStream printed, String... arguments) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Onrecord.run(console(out, err), arguments);
        return new Outcome(exitCode, printed.toString(UTF_8), err.toString(UTF_8));
    }
}
