package org.onrecord.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;

/** A checkout with the real launcher, and a Maven that reads its input, takes a moment and builds a tiny program. */
record Checkout(Path folder) {
    private static final String MAVEN = """
            #!/bin/sh
            echo built >>builds
            cat >/dev/null
            sleep 0.5
            [ ! -e broken ] || { echo "[ERROR] broken"; exit 1; }
            mkdir -p cli/target/quick/distribution/lib
            cp prebuilt.jar cli/target/quick/distribution/lib/onrecord.jar
            cp natives.jar cli/target/quick/distribution/lib/onnxruntime-1.0.jar
            cp natives.jar cli/target/quick/distribution/lib/sqlite-jdbc-1.0.jar
            for module in documents parquet spark; do
                case $* in *$module*) mkdir -p $module/target/quick/distribution/lib-$module ;; esac
            done
            """;

    record Result(int exitCode, String output, String errors) {}

    static Checkout in(Path folder) throws IOException {
        Files.createDirectories(folder.resolve("core/src/main"));
        Files.createFile(folder.resolve("pom.xml"));
        Files.copy(Path.of("..", "onrecord"), folder.resolve("onrecord"));
        Files.writeString(folder.resolve("mvnw"), MAVEN);
        if (!folder.resolve("mvnw").toFile().setExecutable(true)) throw new IOException("cannot make mvnw executable");
        writeProgram(folder.resolve("prebuilt.jar"));
        writeNatives(folder.resolve("natives.jar"));
        return new Checkout(folder);
    }

    Path launcher() {
        return folder.resolve("onrecord");
    }

    boolean isBuiltWith(String module) {
        return Files.isDirectory(folder.resolve("target/onrecord/lib-" + module));
    }

    long builds() throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve("builds"))) {
            return lines.count();
        }
    }

    Result run(String... arguments) throws Exception {
        return finish(start(launcher(), folder, Map.of(), arguments), "");
    }

    static Process start(Path launcher, Path workingFolder, Map<String, String> environment, String... arguments)
            throws IOException {
        ProcessBuilder builder = new ProcessBuilder(Stream.concat(Stream.of(launcher.toString()), Stream.of(arguments))
                .toList());
        builder.directory(workingFolder.toFile());
        builder.environment().keySet().removeAll(List.of("COLUMNS", "ONRECORD_JVM", "ONRECORD_WITH"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return builder.start();
    }

    static Result finish(Process process, String input) throws Exception {
        try (OutputStream stdin = process.getOutputStream()) {
            stdin.write(input.getBytes(UTF_8));
        }
        String output = new String(process.getInputStream().readAllBytes(), UTF_8);
        String errors = new String(process.getErrorStream().readAllBytes(), UTF_8);
        return new Result(process.waitFor(), output, errors);
    }

    private static void writeProgram(Path jar) throws IOException {
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Echo.class.getName());
        String name = Echo.class.getName().replace('.', '/') + ".class";
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar), manifest);
                InputStream bytes = Echo.class.getClassLoader().getResourceAsStream(name)) {
            out.putNextEntry(new ZipEntry(name));
            Objects.requireNonNull(bytes, name).transferTo(out);
        }
    }

    private static void writeNatives(Path jar) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            for (String platform : List.of("linux-x64", "linux-aarch64", "osx-aarch64")) {
                out.putNextEntry(new ZipEntry("ai/onnxruntime/native/" + platform + "/library"));
            }
            for (String platform : List.of("Linux/x86_64", "Linux/aarch64", "Mac/aarch64")) {
                out.putNextEntry(new ZipEntry("org/sqlite/native/" + platform + "/database"));
            }
        }
    }
}
