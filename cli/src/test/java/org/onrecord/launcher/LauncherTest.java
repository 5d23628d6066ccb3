package org.onrecord.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.launcher.Checkout.Result;

@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
    @TempDir
    Path folder;

    private Checkout checkout;

    @BeforeEach
    void cleanCheckout() throws Exception {
        checkout = Checkout.in(folder.resolve("a clean checkout"));
    }

    @Test
    void builds_once_and_then_only_starts() throws Exception {
        Result first = checkout.run("read", "two words.txt");
        Result second = checkout.run("read", "two words.txt");

        assertThat(first.errors()).isEqualTo("Building Onrecord, once…\n");
        assertThat(first.output()).startsWith("arguments: read|two words.txt\n");
        assertThat(first.exitCode()).isEqualTo(2);
        assertThat(second).isEqualTo(new Result(2, first.output(), ""));
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void leaves_standard_input_to_the_program() throws Exception {
        Process building = Checkout.start(checkout.launcher(), folder, Map.of(), "read", "-");

        assertThat(Checkout.finish(building, "“Café,” she said.").output()).contains("input: “Café,” she said.\n");
    }

    @Test
    void builds_again_when_a_source_is_newer() throws Exception {
        checkout.run();
        change("core/src/main/New.java");

        assertThat(checkout.run().errors()).isEqualTo("Building Onrecord again, since its sources changed…\n");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void a_build_stays_for_as_long_as_a_program_runs_from_it() throws Exception {
        checkout.run();
        Process running = Checkout.start(checkout.launcher(), folder, Map.of(), "serve");
        Path jar = jarOf(running);

        change("core/src/main/New.java");
        assertThat(checkout.run().errors()).isEqualTo("Building Onrecord again, since its sources changed…\n");
        assertThat(jar).exists();
        assertThat(checkout.folder().resolve("target/onrecord/lib/onrecord.jar").toRealPath())
                .isNotEqualTo(jar);

        Checkout.finish(running, "");
        change("core/src/main/Newer.java");
        checkout.run();
        assertThat(jar).doesNotExist();
        assertThat(builtFolders()).hasSize(1);
    }

    @Test
    void builds_in_place_of_what_an_earlier_launcher_built() throws Exception {
        Files.createDirectories(checkout.folder().resolve("target/onrecord/lib-documents"));

        assertThat(checkout.run("read").output()).startsWith("arguments: read\n");
        assertThat(checkout.isBuiltWith("documents")).isTrue();
        assertThat(builtFolders()).hasSize(1);
    }

    @Test
    void builds_along_what_the_user_asks_for_and_keeps_it() throws Exception {
        checkout.run();
        assertThat(checkout.isBuiltWith("documents")).isFalse();

        Result asked = runWith("documents");
        assertThat(asked.errors()).isEqualTo("Building Onrecord again, with documents…\n");
        assertThat(checkout.isBuiltWith("documents")).isTrue();

        change("core/src/main/New.java");
        assertThat(checkout.run().errors()).isEqualTo("Building Onrecord again, since its sources changed…\n");
        assertThat(checkout.isBuiltWith("documents")).isTrue();
        assertThat(checkout.isBuiltWith("parquet")).isFalse();
        assertThat(checkout.builds()).isEqualTo(3);
    }

    @Test
    void builds_along_several_at_once() throws Exception {
        assertThat(runWith("documents,parquet").errors()).isEqualTo("Building Onrecord, once…\n");

        assertThat(checkout.isBuiltWith("documents")).isTrue();
        assertThat(checkout.isBuiltWith("parquet")).isTrue();
        assertThat(runWith("parquet").errors()).isEmpty();
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void builds_along_one_after_the_other() throws Exception {
        runWith("documents");

        assertThat(runWith("parquet").errors()).isEqualTo("Building Onrecord again, with parquet…\n");
        assertThat(checkout.isBuiltWith("documents")).isTrue();
        assertThat(checkout.isBuiltWith("parquet")).isTrue();
    }

    @Test
    void builds_spark_along_for_its_command() throws Exception {
        checkout.run();

        assertThat(checkout.run("spark", "--help").errors()).startsWith("Building Onrecord again, with spark…\n");
        assertThat(checkout.isBuiltWith("spark")).isTrue();
        assertThat(checkout.run("spark", "--help").errors()).doesNotContain("Building");
    }

    @Test
    void says_what_can_be_asked_for() throws Exception {
        Result asked = runWith("parquet,spreadsheets");

        assertThat(asked.exitCode()).isEqualTo(1);
        assertThat(asked.errors())
                .startsWith("onrecord: ONRECORD_WITH is parquet,spreadsheets; what it may name is: documents parquet");
    }

    @Test
    void two_starts_at_once_build_once() throws Exception {
        Process one = Checkout.start(checkout.launcher(), folder, Map.of(), "one");
        Process two = Checkout.start(checkout.launcher(), folder, Map.of(), "two");

        assertThat(Checkout.finish(one, "").output()).startsWith("arguments: one\n");
        assertThat(Checkout.finish(two, "").output()).startsWith("arguments: two\n");
        assertThat(checkout.builds()).isEqualTo(1);
    }

    @Test
    void a_build_that_was_killed_is_done_again() throws Exception {
        Process killed = Checkout.start(checkout.launcher(), folder, Map.of());
        while (!Files.exists(checkout.folder().resolve("builds"))) {
            Thread.sleep(10);
        }
        List<ProcessHandle> all = Stream.concat(Stream.of(killed.toHandle()), killed.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        killed.waitFor();

        Result next = checkout.run("read");
        assertThat(next.errors()).isEqualTo("Building Onrecord, once…\n");
        assertThat(next.output()).startsWith("arguments: read\n");
        assertThat(checkout.builds()).isEqualTo(2);
    }

    @Test
    void class_data_of_which_half_is_written_is_not_used() throws Exception {
        Path home = jdkThatIsKilledWritingClassData();

        assertThat(runOn(home).output()).startsWith("arguments: \n");
        assertThat(classData()).isEmpty();
        Files.delete(home.resolve("kill"));
        assertThat(runOn(home).output()).startsWith("arguments: \n");
        assertThat(classData()).hasSize(1).allSatisfy(file -> assertThat(file).isNotEmptyFile());
    }

    @Test
    void runs_from_elsewhere_through_a_link_and_in_any_locale() throws Exception {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(elsewhere.resolve("link"), Path.of("../a clean checkout/onrecord"));
        Map<String, String> plain = Map.of("LC_ALL", "C", "COLUMNS", "64");

        Result result = Checkout.finish(Checkout.start(link, elsewhere, plain, "“ä”.txt"), "");

        assertThat(result.output())
                .isEqualTo(
                        "arguments: “ä”.txt\ninput: \nstdin is a terminal: false\nstdout is a terminal: false\ncolumns: 64\n"
                                + "arenas: null\ncompiles: quickly\n");
    }

    @Test
    void compiles_quickly_for_a_few_articles() throws Exception {
        Path articles = Files.createDirectory(folder.resolve("-delete"));
        Files.createFile(articles.resolve("one.txt"));

        assertThat(run("read", "-delete")).endsWith("compiles: quickly\n");
        assertThat(run("add", "--archive", "new.db", articles.toString())).endsWith("compiles: quickly\n");
        assertThat(run("read", "missing.txt")).endsWith("compiles: quickly\n");
        assertThat(run("serve", "--archive", "new.db")).endsWith("compiles: thoroughly\n");
        assertThat(articles.resolve("one.txt")).exists();
        for (int number = 0; number < 2000; number++) {
            Files.createFile(articles.resolve(number + ".txt"));
        }
        assertThat(run("read", "-delete")).endsWith("compiles: thoroughly\n");
        Files.write(folder.resolve("large.jsonl"), new byte[3 << 20]);
        assertThat(run("read", "large.jsonl")).endsWith("compiles: thoroughly\n");
    }

    @Test
    void keeps_the_memory_together_of_what_runs_for_long() throws Exception {
        assertThat(run("serve")).contains("arenas: 2\n");
        assertThat(run("watch", "feeds.opml")).contains("arenas: 2\n");
        assertThat(run("read", "missing.txt")).contains("arenas: null\n");
        Process process = Checkout.start(checkout.launcher(), folder, Map.of("MALLOC_ARENA_MAX", "4"), "serve");
        assertThat(Checkout.finish(process, "").output()).contains("arenas: 4\n");
    }

    private String run(String... arguments) throws Exception {
        Process process = Checkout.start(checkout.launcher(), folder, Map.of(), arguments);
        return Checkout.finish(process, "").output();
    }

    @Test
    void names_the_log_of_a_failed_build() throws Exception {
        Files.createFile(checkout.folder().resolve("broken"));

        Result result = checkout.run();

        Path log = checkout.folder().toRealPath().resolve("target/onrecord-build.log");
        assertThat(result)
                .isEqualTo(
                        new Result(1, "", "Building Onrecord, once…\nonrecord: the build failed, see " + log + "\n"));
        assertThat(log).content().contains("[ERROR] broken");
    }

    @Test
    void says_what_is_wrong_with_java() throws Exception {
        Path old = folder.resolve("jdk11");
        Files.createDirectories(old.resolve("bin"));
        Files.writeString(old.resolve("release"), "JAVA_VERSION=\"11.0.2\"\n");
        Files.copy(Path.of("/bin/sh"), old.resolve("bin/java"));

        assertThat(runOn(old).errors())
                .isEqualTo("onrecord: " + old + "/bin/java is Java 11.0.2; Onrecord needs 17 or newer\n");
        assertThat(runOn(folder).errors())
                .isEqualTo("onrecord: there is no Java in JAVA_HOME, which is " + folder
                        + "; Onrecord needs Java 17 or newer\n");
    }

    /** Until its file "kill" is deleted. */
    private Path jdkThatIsKilledWritingClassData() throws Exception {
        Path real = Path.of(System.getProperty("java.home"));
        Path home = Files.createDirectories(folder.resolve("jdk"));
        Path bin = Files.createDirectory(home.resolve("bin"));
        Files.copy(real.resolve("release"), home.resolve("release"));
        for (String tool : List.of("javac", "jar")) {
            script(bin.resolve(tool), "exec '%s/bin/%s' \"$@\"\n".formatted(real, tool));
        }
        Files.createFile(home.resolve("kill"));
        script(bin.resolve("java"), """
                if [ -e "%1$s/kill" ]; then
                    for option in "$@"; do
                        case $option in -XX:ArchiveClassesAtExit=*) echo half >"${option#*=}"; kill -9 $$ ;; esac
                    done
                fi
                exec "%2$s/bin/java" "$@"
                """.formatted(home, real));
        return home;
    }

    private static void script(Path file, String lines) throws Exception {
        Files.writeString(file, "#!/bin/sh\n" + lines);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private List<Path> classData() throws Exception {
        try (Stream<Path> files = Files.list(checkout.folder().resolve("target/onrecord"))) {
            return files.filter(file -> file.toString().endsWith(".jsa")).toList();
        }
    }

    /** Once it has started. */
    private static Path jarOf(Process running) throws Exception {
        List<String> arguments = List.of();
        while (!arguments.contains("-jar")) {
            Thread.sleep(10);
            arguments = running.info().arguments().map(List::of).orElse(List.of());
        }
        return Path.of(arguments.get(arguments.indexOf("-jar") + 1));
    }

    private List<Path> builtFolders() throws Exception {
        try (Stream<Path> files = Files.list(checkout.folder().resolve("target"))) {
            return files.filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
                    .toList();
        }
    }

    private void change(String source) throws Exception {
        Path file = Files.createFile(checkout.folder().resolve(source));
        Files.setLastModifiedTime(file, FileTime.from(Instant.now().plusSeconds(1)));
    }

    private Result runWith(String modules) throws Exception {
        return Checkout.finish(Checkout.start(checkout.launcher(), folder, Map.of("ONRECORD_WITH", modules)), "");
    }

    private Result runOn(Path javaHome) throws Exception {
        return Checkout.finish(
                Checkout.start(checkout.launcher(), folder, Map.of("JAVA_HOME", javaHome.toString())), "");
    }
}
