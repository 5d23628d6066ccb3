package org.onrecord.bench.soak;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A command of ours that runs beside, as a user starts it, and the memory that it takes. For Linux, since it reads /proc. */
final class Observed implements AutoCloseable {
    private static final Pattern RESIDENT = Pattern.compile("VmRSS:\\s+(\\d+) kB");
    private static final Pattern GENERATION = Pattern.compile("generation\\s+total \\d+K, used (\\d+)K");
    private static final int KILOBYTES_A_MEGABYTE = 1024;
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;

    private Observed(Process process) {
        this.process = process;
    }

    /**
     * Starts it.
     *
     * @param launcher which hands its process over to Java
     * @param folder gets a log with all that it prints, by the name of the command
     */
    static Observed start(Path launcher, Path folder, String... arguments) throws IOException {
        List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList();
        return new Observed(new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(arguments[0] + ".log").toFile())
                .start());
    }

    /** What is resident, in MB. */
    long resident() throws IOException {
        return megabytes(RESIDENT, Files.readString(Path.of("/proc/" + process.pid() + "/status")));
    }

    /** What is in use of the heap after all that is unused is gone, in MB. */
    long heap() throws IOException, InterruptedException {
        ask("GC.run");
        return megabytes(GENERATION, ask("GC.heap_info"));
    }

    private String ask(String question) throws IOException, InterruptedException {
        Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
        Process asking = new ProcessBuilder(jcmd.toString(), String.valueOf(process.pid()), question)
                .redirectErrorStream(true)
                .start();
        String answer = new String(asking.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asking.waitFor();
        return answer;
    }

    private static long megabytes(Pattern kilobytes, String text) {
        return kilobytes
                        .matcher(text)
                        .results()
                        .mapToLong(found -> Long.parseLong(found.group(1)))
                        .sum()
                / KILOBYTES_A_MEGABYTE;
    }

    /** Tells it to end, and waits until it has. */
    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
