package org.onrecord.web.guard;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.onrecord.web.Browsing;

class SlowClientsTest {
    private static final int CONNECTIONS = 1_000;
    private static final int ROUNDS = 5;
    private static final int MORE_THAN_IS_TAKEN_WITHOUT_A_THREAD = 33_000;

    @TempDir
    Path folder;

    static List<String> beginnings() {
        String merge = "POST /speakers/nobody/merge HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                + "Content-Length: 60000\r\n\r\n";
        return List.of(
                "GET /speakers HTTP/1.1\r\nHost: localhost\r\nX-Slow: ",
                merge,
                merge + "x".repeat(MORE_THAN_IS_TAKEN_WITHOUT_A_THREAD));
    }

    @ParameterizedTest
    @MethodSource("beginnings")
    void a_thousand_that_send_a_byte_a_second_do_not_stop_the_page(String beginning) throws Exception {
        List<SocketChannel> slow = new ArrayList<>();
        try (Browsing browsing = Browsing.of(folder.resolve("news.db"))) {
            for (int i = 0; i < CONNECTIONS; i++) {
                SocketChannel channel = SocketChannel.open(new InetSocketAddress(
                        browsing.address().getHost(), browsing.address().getPort()));
                channel.configureBlocking(false);
                channel.write(ByteBuffer.wrap(beginning.getBytes(US_ASCII)));
                slow.add(channel);
            }
            for (int round = 0; round < ROUNDS; round++) {
                slow.forEach(SlowClientsTest::sendOneByte);
                assertThat(status(browsing.address().resolve("/speakers"))).isEqualTo(200);
                Thread.sleep(1_000);
            }
        } finally {
            for (SocketChannel channel : slow) {
                channel.close();
            }
        }
    }

    private static void sendOneByte(SocketChannel channel) {
        try {
            channel.write(ByteBuffer.wrap(new byte[] {'x'}));
        } catch (IOException e) {
            // the server has had enough of it
        }
    }

    /** Asked anew each time, as somebody else would. */
    private static int status(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(page)
                                .timeout(Duration.ofSeconds(20))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }
}
