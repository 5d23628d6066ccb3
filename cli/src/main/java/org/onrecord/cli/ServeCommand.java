package org.onrecord.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.AddressException;
import org.onrecord.web.WebServer;
import org.onrecord.web.WebSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Shows the archive in a browser. */
@Command(
        name = "serve",
        sortOptions = false,
        description = "Shows the archive in a browser, and answers programs (REST), until Ctrl-C ends it.",
        footer = {
            "",
            "Only this machine can see it, unless --listen says otherwise; then a password is wanted.",
            "",
            "Examples:",
            "  onrecord serve",
            "  onrecord serve --archive ~/news.db --port 9000",
            "  onrecord serve --listen 0.0.0.0 --name news.example --password-file ~/.onrecord-password",
            "",
            "Exit codes: 0 done; 1 the archive cannot be read, or the port is taken; 2 wrong usage."
        })
final class ServeCommand implements Callable<Integer> {
    private static final Set<String> LOOPBACK = Set.of("127.0.0.1", "::1", "localhost");

    private final Onrecord onrecord;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private CommandSpec spec;

    @Option(names = "--port", paramLabel = "N", description = "Default: 8642. With 0, one that is free.")
    private int port = 8642;

    @Option(
            names = "--listen",
            paramLabel = "ADDRESS",
            description = "The address of this machine to answer on. Default: 127.0.0.1, which others cannot reach.")
    private String listen = "127.0.0.1";

    @Option(
            names = "--name",
            paramLabel = "NAME",
            description = "A name by which browsers call this machine. Others are refused.")
    private List<String> names = List.of();

    @Option(
            names = "--password-file",
            paramLabel = "FILE",
            description = "A file whose first line is the password that is wanted of everybody.")
    private @Nullable Path passwordFile;

    @Mixin
    private ArchiveOption archive = new ArchiveOption();

    @Mixin
    private NetworkOption network = new NetworkOption();

    ServeCommand(Onrecord onrecord) {
        this.onrecord = onrecord;
    }

    @Override
    public Integer call() throws InterruptedException {
        WebSettings settings = new WebSettings(
                        archive.file(onrecord.console().environment()), listen, port, new HashSet<>(names), password())
                .withWeb(network.byHand());
        onrecord.messages().takeLog();
        try (WebServer server = WebServer.start(settings);
                Interruption interruption = new Interruption(server::close)) {
            onrecord.messages().say("the archive is at " + server.address() + "; Ctrl-C ends");
            new CountDownLatch(1).await();
        } catch (AddressException e) {
            onrecord.messages().error(e.getMessage() + "; --port names another", e);
            return ExitCode.FAILED;
        }
        return ExitCode.DONE;
    }

    private @Nullable String password() {
        if (passwordFile == null) {
            requireLoopback();
            return null;
        }
        String first = firstLine(passwordFile);
        if (first.isEmpty()) {
            throw new ParameterException(spec.commandLine(), passwordFile + " has no password in its first line");
        }
        return first;
    }

    private String firstLine(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.findFirst().orElse("").strip();
        } catch (IOException | UncheckedIOException e) {
            throw new ParameterException(spec.commandLine(), file + " is not there, or may not be read", e);
        }
    }

    private void requireLoopback() {
        if (!LOOPBACK.contains(listen)) {
            throw new ParameterException(
                    spec.commandLine(), "others could reach " + listen + ": --password-file has to name a password");
        }
    }
}
