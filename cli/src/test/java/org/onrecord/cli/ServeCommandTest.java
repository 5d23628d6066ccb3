package org.onrecord.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Cli.Outcome;

class ServeCommandTest {
    @TempDir
    Path folder;

    @Test
    void wants_a_password_where_others_could_reach_it() {
        Outcome outcome = serve("--listen", "0.0.0.0");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err())
                .startsWith("onrecord: others could reach 0.0.0.0: --password-file has to name a password\n");
    }

    @Test
    void wants_a_password_in_the_file() throws IOException {
        Path empty = Files.writeString(folder.resolve("password"), "\n");
        Outcome outcome = serve("--listen", "0.0.0.0", "--password-file", empty.toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).startsWith("onrecord: " + empty + " has no password in its first line\n");
    }

    @Test
    void says_that_a_password_file_is_not_there() {
        Outcome outcome = serve("--password-file", "none");
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(outcome.err()).startsWith("onrecord: none is not there, or may not be read\n");
    }

    @Test
    void says_that_the_port_is_taken() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            Outcome outcome = serve("--port", String.valueOf(other.getLocalPort()));
            assertThat(outcome)
                    .isEqualTo(new Outcome(
                            ExitCode.FAILED,
                            "",
                            "onrecord: port " + other.getLocalPort()
                                    + " of 127.0.0.1 cannot be had; --port names another\n"));
        }
    }

    @Test
    void refuses_a_file_that_is_no_archive() throws IOException {
        Path text = Files.writeString(
                folder.resolve("notes.txt"), "These are notes and nothing else, and they are long enough.");
        Outcome outcome = new Cli().run("serve", "--archive", text.toString());
        assertThat(outcome).isEqualTo(new Outcome(ExitCode.FAILED, "", "onrecord: " + text + ": is not an archive\n"));
    }

    private Outcome serve(String... options) {
        String[] arguments = new String[options.length + 3];
        arguments[0] = "serve";
        arguments[1] = "--archive";
        arguments[2] = folder.resolve("news.db").toString();
        System.arraycopy(options, 0, arguments, 3, options.length);
        return new Cli().run(arguments);
    }
}
