package org.onrecord.cli;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * How the process ends when it is told to, by Ctrl-C or from elsewhere: at once. In an orderly exit, Java's own way, ONNX
 * Runtime would be closed while it works, and crash. Java's standard has no signals; this interface is in all its releases.
 */
final class Interruption implements AutoCloseable {
    private static final List<String> SIGNALS = List.of("INT", "TERM", "HUP");
    private static final int STATUS = 128; // and the signal's number is what a shell says of who was ended by one

    private final Map<Signal, SignalHandler> before = new ConcurrentHashMap<>();

    /** @param farewell is run first, in a thread of its own */
    Interruption(Runnable farewell) {
        handle(before, signal -> {
            farewell.run();
            Runtime.getRuntime().halt(STATUS + signal.getNumber());
        });
    }

    /** For all the time when nobody has anything to say before. */
    static void endsAtOnce() {
        handle(new ConcurrentHashMap<>(), SignalHandler.SIG_DFL);
    }

    private static void handle(Map<Signal, SignalHandler> before, SignalHandler handler) {
        for (String name : SIGNALS) {
            try {
                Signal signal = new Signal(name);
                before.put(signal, Signal.handle(signal, handler));
            } catch (IllegalArgumentException e) {
                // The system has no such signal, or the machine was told to leave signals alone (-Xrs).
            }
        }
    }

    /** From now on the process ends as before. */
    @Override
    public void close() {
        before.forEach(Signal::handle);
    }
}
