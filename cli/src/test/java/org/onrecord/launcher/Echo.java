package org.onrecord.launcher;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Stands in for the command line: says how it was called and what it was given. */
final class Echo {
    private Echo() {}

    public static void main(String... arguments) throws IOException {
        System.out.println("arguments: " + String.join("|", arguments));
        System.out.println("input: " + new String(System.in.readAllBytes(), StandardCharsets.UTF_8));
        System.out.println("stdin is a terminal: " + System.getProperty("onrecord.stdin.terminal"));
        System.out.println("stdout is a terminal: " + System.getProperty("onrecord.stdout.terminal"));
        System.out.println("columns: " + System.getProperty("onrecord.columns"));
        System.out.println("arenas: " + System.getenv("MALLOC_ARENA_MAX"));
        boolean quickly = System.getProperty("java.vm.info").contains("emulated-client");
        System.out.println("compiles: " + (quickly ? "quickly" : "thoroughly"));
        System.exit(arguments.length);
    }
}
