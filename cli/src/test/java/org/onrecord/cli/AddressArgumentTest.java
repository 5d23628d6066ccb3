package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Cli.Outcome;

class AddressArgumentTest {
    private static final byte[] PAGE =
            ("<!doctype html><title>The dam</title><article><p>The wall of the dam will hold, said Ada"
                            + " Quill.</p></article>")
                    .getBytes(UTF_8);

    @TempDir
    private Path folder;

    private HttpServer server;
    private String page;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/dam", exchange -> {
            try (exchange) {
                exchange.sendResponseHeaders(200, PAGE.length);
                exchange.getResponseBody().write(PAGE);
            }
        });
        server.start();
        page = "http://127.0.0.1:" + server.getAddress().getPort() + "/dam";
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void aPageThatIsNamedByItsAddressIsRead() {
        Outcome outcome = new Cli().run("read", "--allow-private", page);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.DONE);
        assertThat(outcome.out()).contains("Ada Quill", "The wall of the dam will hold");
        assertThat(outcome.err()).isEmpty();
    }

    @Test
    void itIsKeptUnderItsAddress() {
        String archive = "--archive=" + folder.resolve("archive.db");
        assertThat(new Cli().run("add", archive, "--allow-private", page))
                .isEqualTo(new Outcome(ExitCode.DONE, "new      " + page + "\n", ""));
    }

    @Test
    void whatCannotBeFetchedCostsOneLineAndTheRestGoesOn() {
        Outcome outcome = new Cli().run("text", "--allow-private", page.replace("/dam", "/gate"), page);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).contains("The wall of the dam will hold");
        assertThat(outcome.err())
                .startsWith("onrecord: " + page.replace("/dam", "/gate") + ": answers with status 404\n");
    }

    @Test
    void nothingIsFetchedFromThisMachineUnlessThatIsAllowed() {
        assertThat(new Cli().run("text", page))
                .isEqualTo(new Outcome(
                        ExitCode.FAILED,
                        "",
                        "onrecord: " + page
                                + ": lies inside a private network (127.0.0.1); --allow-private fetches it\n"));
    }
}
