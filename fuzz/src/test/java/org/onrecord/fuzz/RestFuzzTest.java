package org.onrecord.fuzz;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** Whatever is asked or ordered, the server has an answer for it that is not its own defect. */
class RestFuzzTest {
    private static final List<String> TYPES = List.of(
            "application/json",
            "application/x-www-form-urlencoded",
            "multipart/form-data; boundary=b",
            "text/plain; charset=utf-8");

    private static final List<String> LISTS = List.of(
            "/search",
            "/articles",
            "/speakers",
            "/forecasts",
            "/scores",
            "/network",
            "/network/speakers",
            "/suggestions",
            "/article",
            "/article/changes");

    @TempDir
    static Path folder;

    private static RunningServer server;

    @BeforeAll
    static void start() throws IOException {
        server = RunningServer.over(SmallArchive.in(folder));
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** The first byte chooses what is ordered, the second one what type of body it comes in, the others are the body. */
    @FuzzTest(maxDuration = "")
    void orders(byte[] bytes) throws IOException, InterruptedException {
        if (bytes.length > 1) {
            server.order(
                    of(server.orders(), bytes[0]), of(TYPES, bytes[1]), Arrays.copyOfRange(bytes, 2, bytes.length));
        }
    }

    /** The first byte chooses what is asked for, the others are the query behind the question mark. */
    @FuzzTest(maxDuration = "")
    void questions(byte[] bytes) throws IOException, InterruptedException {
        if (bytes.length > 0) {
            server.ask(of(LISTS, bytes[0]), Arrays.copyOfRange(bytes, 1, bytes.length));
        }
    }

    /** The digit 0 is the first one. */
    private static String of(List<String> choices, byte choice) {
        return choices.get(Math.floorMod(choice - '0', choices.size()));
    }
}
