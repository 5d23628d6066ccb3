package org.onrecord.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

class SparkCommandTest {
    @TempDir
    private Path folder;

    private final StringWriter messages = new StringWriter();

    private int run(String... arguments) {
        return SparkCommand.run(new PrintWriter(messages, true), arguments);
    }

    @Test
    void an_output_is_asked_for() {
        assertThat(run("--local", "news.jsonl")).isEqualTo(2);
        assertThat(messages.toString()).startsWith("Missing required option: '--output=FOLDER'");
    }

    @Test
    void a_cluster_and_this_machine_exclude_each_other() {
        assertThat(run("--local", "--master", "spark://host:7077", "--output", folder.toString(), "news.jsonl"))
                .isEqualTo(2);
        assertThat(messages.toString()).contains("mutually exclusive");
    }

    @Test
    void what_is_no_size_of_a_batch_is_said() {
        assertThat(run("--local", "--batch-size", "0", "--output", folder.toString(), "news.jsonl"))
                .isEqualTo(2);
        assertThat(messages.toString()).startsWith("--batch-size is less than 1: 0");
    }

    @Test
    void the_versions_of_all_that_may_matter_are_said() {
        assertThat(new CommandLine(new SparkCommand()).getCommandSpec().version())
                .contains("onrecord (not packaged)")
                .anyMatch(it -> it.startsWith("model "))
                .anyMatch(it -> it.matches("Spark \\d+\\..+"))
                .anyMatch(it -> it.startsWith("Java " + System.getProperty("java.vm.version")));
    }
}
