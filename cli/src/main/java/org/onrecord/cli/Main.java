package org.onrecord.cli;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        Interruption.endsAtOnce();
        System.exit(Onrecord.run(Console.ofProcess(), arguments));
    }
}
