package org.onrecord.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The job in a process of its own, whose executors are a cluster's. */
final class SubmittedJob implements AutoCloseable {
    private final Process process;
    private final Path output;
    private final Path log;

    private SubmittedJob(Process process, Path output, Path log) {
        this.process = process;
        this.output = output;
        this.log = log;
    }

    static SubmittedJob start(Cluster cluster, Path output, Path input) throws IOException {
        Path log = output.resolveSibling("job.log");
        List<String> line = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        line.addAll(List.of(
                "@src/assembly/java.options",
                "-Dlog4j2.configurationFile=classpath:org/onrecord/spark/log4j2.properties",
                "-Dspark.driver.host=127.0.0.1",
                "-Dspark.driver.bindAddress=127.0.0.1",
                "-Dspark.ui.enabled=false",
                "-Dspark.sql.shuffle.partitions=4",
                "-cp",
                System.getProperty("java.class.path"),
                SparkCommand.class.getName(),
                "--master",
                cluster.url(),
                "--output",
                output.toString(),
                input.toString()));
        ProcessBuilder builder =
                new ProcessBuilder(line).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().put("SPARK_LOCAL_IP", "127.0.0.1");
        return new SubmittedJob(builder.start(), output, log);
    }

    /** Waits until some of the articles are read, and others are not. */
    void awaitReading() throws Exception {
        while (process.isAlive() && partsRead() == 0) {
            Thread.sleep(50);
        }
    }

    private long partsRead() throws IOException {
        try (Stream<Path> files = Files.walk(output.resolve("_work"))) {
            return files.filter(file -> file.toString().matches(".*/task_[^/]*/part-.*\\.parquet"))
                    .count();
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0; // a file that was there a moment ago
        }
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    String log() throws IOException {
        return Files.readString(log);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
