package org.onrecord.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.cli.Cli.Outcome;

class WatchCommandTest {
    private static final String TAG = "\"a1\"";

    @TempDir
    private Path folder;

    private final List<String> asked = new ArrayList<>();
    private HttpServer server;
    private Map<String, String> contents;
    private String feed;
    private String page;

    @BeforeEach
    void open() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::answer);
        server.start();
        // Two names of one host: as one it would have to rest between the feed and the page.
        feed = "http://127.0.0.1:" + server.getAddress().getPort() + "/feed";
        page = "http://localhost:" + server.getAddress().getPort() + "/dam";
        contents = Map.of(
                "/feed",
                "<rss version='2.0'><channel><title>The Quay</title><item><title>The dam</title><link>" + page
                        + "</link></item></channel></rss>",
                "/dam",
                "<!doctype html><title>The dam</title><article><p>The wall of the dam will hold, said Ada Quill.</p>"
                        + "</article>");
    }

    private void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String content = contents.get(path);
        boolean isKnown = TAG.equals(exchange.getRequestHeaders().getFirst("If-None-Match"));
        asked.add(path + (isKnown ? " again" : ""));
        try (exchange) {
            exchange.getResponseHeaders().set("ETag", TAG);
            exchange.sendResponseHeaders(
                    content == null ? 404 : isKnown ? 304 : 200, content == null || isKnown ? -1 : 0);
            if (content != null && !isKnown) {
                exchange.getResponseBody().write(content.getBytes(UTF_8));
            }
        }
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void keepsWhatIsNewAndKnowsItInTheNextRun() {
        Outcome first = watch("--once", "--allow-private", feed);
        Outcome second = watch("--once", "--allow-private", feed);
        assertThat(first).isEqualTo(new Outcome(ExitCode.DONE, "new      " + page + "\n", ""));
        assertThat(second).isEqualTo(new Outcome(ExitCode.DONE, "", ""));
        assertThat(asked).containsExactly("/robots.txt", "/feed", "/robots.txt", "/dam", "/robots.txt", "/feed again");
        assertThat(run("search", "wall").out()).contains("The wall of the dam will hold");
    }

    @Test
    void namesAFeedThatFailsOnceAndReadsTheOthers() throws IOException {
        String missing = feed.replace("127.0.0.1", "localhost").replace("/feed", "/missing");
        Path list = list(missing, feed);
        contents = Map.of(
                "/feed",
                "<rss version='2.0'><channel><title>The Quay</title><item><title>Rain</title><description>It rained, said Bo"
                        + " Larch.</description></item></channel></rss>");
        Outcome first = watch("--once", "--allow-private", list.toString());
        Outcome second = watch("--once", "--allow-private", list.toString());
        assertThat(first.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(first.out()).isEqualTo("new      " + feed + "#1\n");
        assertThat(first.err())
                .isEqualTo(
                        "onrecord: " + missing + ": answers with status 404; it is asked again, but ever less often\n");
        assertThat(second).isEqualTo(new Outcome(ExitCode.DONE, "", ""));
    }

    @Test
    void addAsksTheFeedsOfAListOnceAndReadsTheOtherArgumentsAsEver() throws IOException {
        Path rain = Files.writeString(folder.resolve("rain.txt"), "It rained in Kelm all day, said Bo Larch.");
        String list = list(feed).toString();
        Outcome first = run("add", "--allow-private", "none.txt", list, rain.toString());
        Outcome second = run("add", "--allow-private", list, rain.toString());
        assertThat(first)
                .isEqualTo(new Outcome(
                        ExitCode.FAILED,
                        "new      " + rain.toUri() + "\nnew      " + page + "\n",
                        "onrecord: none.txt: is not there\nasking 1 feed\n2 articles, 1 could not be read\n"));
        assertThat(second).isEqualTo(new Outcome(ExitCode.DONE, "", "asking 1 feed\n1 kept before\n"));
        assertThat(watch("--once", "--allow-private", list)).isEqualTo(new Outcome(ExitCode.DONE, "", ""));
        assertThat(asked)
                .filteredOn(path -> !path.equals("/robots.txt"))
                .containsExactly("/feed", "/dam", "/feed again", "/feed again");
    }

    @Test
    void addCountsWhatCameFromFeedsToo() throws IOException {
        Outcome outcome = new Cli()
                .onTerminal(80)
                .run(
                        "add",
                        "--archive=" + folder.resolve("archive.db"),
                        "--allow-private",
                        list("mailto:quay@harbour.example", feed).toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err().replaceAll("(reading[^\r\n]*)?\r\033\\[K", ""))
                .isEqualTo("onrecord: " + folder.resolve("feeds.opml") + ": “mailto:quay@harbour.example” is not an"
                        + " address on the web\nasking 1 feed\n1 article, 1 could not be read\n1 new\n");
    }

    @Test
    void addAsksNobodyInsideAPrivateNetworkUnlessThatIsAllowed() throws IOException {
        Outcome outcome = run("add", list(feed).toString());
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err())
                .isEqualTo("asking 1 feed\nonrecord: " + feed + ": lies inside a private network (127.0.0.1);"
                        + " --allow-private fetches it; it is asked again, but ever less often\n");
        assertThat(asked).isEmpty();
    }

    @Test
    void asksNobodyInsideAPrivateNetworkUnlessThatIsAllowed() {
        Outcome outcome = watch("--once", feed);
        assertThat(outcome.exitCode()).isEqualTo(ExitCode.FAILED);
        assertThat(outcome.err())
                .isEqualTo("onrecord: " + feed + ": lies inside a private network (127.0.0.1);"
                        + " --allow-private fetches it; it is asked again, but ever less often\n");
        assertThat(asked).isEmpty();
    }

    @Test
    void saysWhatIsNoFeedAndNoTime() {
        assertThat(watch("--once", "none.opml"))
                .isEqualTo(new Outcome(ExitCode.FAILED, "", "onrecord: none.opml: is not there\n"));
        assertThat(watch("--every", "10", feed).exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
        assertThat(watch("--every", "10", feed).err())
                .startsWith("onrecord: Invalid value for option '--every': '10' is no time such as 15m, 2h or 1d\n");
        assertThat(watch().exitCode()).isEqualTo(ExitCode.WRONG_USAGE);
    }

    private Path list(String... feeds) throws IOException {
        String outlines = Stream.of(feeds)
                .map(address -> "<outline xmlUrl='" + address + "'/>")
                .collect(Collectors.joining());
        return Files.writeString(
                folder.resolve("feeds.opml"), "<opml version='2.0'><body>" + outlines + "</body></opml>");
    }

    private Outcome watch(String... arguments) {
        List<String> all = new ArrayList<>(List.of("watch"));
        all.addAll(List.of(arguments));
        return run(all.toArray(String[]::new));
    }

    private Outcome run(String... arguments) {
        List<String> all = new ArrayList<>(List.of(arguments));
        all.add(1, "--archive=" + folder.resolve("archive.db"));
        return new Cli().run(all.toArray(String[]::new));
    }
}
