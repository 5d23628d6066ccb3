package org.onrecord.web.adding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.archive.Archive;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.input.Web;
import org.onrecord.watch.WebByHand;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Network;
import org.onrecord.watch.web.Pause;
import org.onrecord.web.Browsing;
import org.onrecord.web.Browsing.Answer;
import org.onrecord.web.MultipartForm;
import org.onrecord.web.News;
import org.onrecord.web.WebSettings;
import org.onrecord.web.analysis.SharedAnalyst;

class AddingTest {
    private static final Pattern RUNNING = Pattern.compile("\"state\":\"(WAITING|READING)\"");

    @TempDir
    Path folder;

    private Path archive;

    @BeforeEach
    void name() {
        archive = folder.resolve("new.db");
    }

    @Test
    void keeps_a_text_that_is_pasted() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            MultipartForm form = new MultipartForm()
                    .with("text", Texts.FERRY)
                    .with("title", "The ferry stays")
                    .with("publisher", "The Kelm Courier")
                    .with("published", "2017-03-06")
                    .with("address", "https://the-kelm-courier.example/ferry");
            Answer answer = browsing.post("/additions", form);
            assertThat(answer.status()).isEqualTo(303);
            assertThat(answer.location()).startsWith("/additions/");

            Answer done = whenDone(browsing, answer.location());
            assertThat(done.body()).contains("\"state\":\"DONE\"", "\"new\":1", "\"words\":\"The ferry stays\"");
            assertThat(browsing.get(answer.location()).body())
                    .contains("Done: 1 new")
                    .contains("href=\"/article?id=https%3A%2F%2Fthe-kelm-courier.example%2Fferry\"")
                    .doesNotContain("http-equiv=\"refresh\"");
            assertThat(browsing.get("/speakers").body()).contains("Tomas Reuter");
        }
        try (Archive kept = Archive.openForReading(archive)) {
            assertThat(kept.analysis("https://the-kelm-courier.example/ferry")).hasValueSatisfying(analysis -> {
                assertThat(analysis.article().metadata().publisher()).isEqualTo("The Kelm Courier");
                assertThat(analysis.article().metadata().published()).isEqualTo("2017-03-06");
                assertThat(analysis.article().text()).isEqualTo(Texts.FERRY);
            });
        }
    }

    @Test
    void tells_programs_where_to_look() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            Answer answer = browsing.postJson("/api/v1/additions", json("text", Texts.FERRY));
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.location()).startsWith("/api/v1/additions/");
            assertThat(whenDone(browsing, answer.location().substring("/api/v1".length()))
                            .body())
                    .contains("\"new\":1", "\"words\":\"The ferry stays where it is\"");
        }
    }

    @Test
    void keeps_what_it_can_read_of_an_archive_of_files() throws Exception {
        byte[] zip = zip(Map.of("ferry.txt", Texts.FERRY.getBytes(UTF_8), "rope.png", new byte[] {
            (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 0
        }));
        try (Browsing browsing = Browsing.of(archive)) {
            Answer answer = browsing.post("/additions", new MultipartForm().withFile("kelm.zip", zip));
            assertThat(whenDone(browsing, answer.location()).body())
                    .contains("\"new\":1", "\"failed\":1", "\"bytes\":" + zip.length, "\"bytesRead\":" + zip.length)
                    .contains("\"words\":\"kelm.zip!/rope.png: is a PNG image, not text\"");
            assertThat(browsing.get(answer.location()).body()).contains("Done: 1 new, 1 not read");
        }
    }

    @Test
    void says_how_far_a_broken_archive_could_be_read() throws Exception {
        byte[] zip = zip(Map.of("ferry.txt", Texts.FERRY.getBytes(UTF_8)));
        try (Browsing browsing = Browsing.of(archive)) {
            MultipartForm form = new MultipartForm().withFile("kelm.zip", Arrays.copyOf(zip, zip.length / 2));
            Answer answer = browsing.post("/additions", form);
            assertThat(whenDone(browsing, answer.location()).body()).contains("kelm.zip", "ends early");
        }
    }

    @Test
    void knows_again_what_is_kept() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            browsing.post("/additions", new MultipartForm().withFile("ferry.txt", Texts.FERRY.getBytes(UTF_8)));
            browsing.post("/additions", new MultipartForm().withFile("copy.txt", Texts.FERRY.getBytes(UTF_8)));
            Answer answer = browsing.post("/additions", new MultipartForm().with("text", Texts.FERRY));
            assertThat(whenDone(browsing, answer.location()).body())
                    .contains("\"new\":0", "\"keptBefore\":1", "\"article\":\"upload:", "ferry.txt\"");
            assertThat(browsing.get("/additions").body()).contains("copy.txt", "1 kept before");
        }
    }

    @Test
    void reads_what_is_at_an_address() throws Exception {
        try (Kelm kelm = new Kelm(Texts.FERRY);
                Browsing browsing = Browsing.of(WebSettings.local(archive).withWeb(web(Network.ofAll())))) {
            Answer answer = browsing.post("/additions", Map.of("address", kelm.address()));
            assertThat(whenDone(browsing, answer.location()).body()).contains("\"new\":1", kelm.address());
        }
    }

    @Test
    void does_not_let_itself_be_sent_into_private_networks() throws Exception {
        try (Kelm kelm = new Kelm(Texts.FERRY);
                Browsing browsing = Browsing.of(WebSettings.local(archive).withWeb(web(Network.ofThePublic())))) {
            Answer answer = browsing.post("/additions", Map.of("address", kelm.address()));
            assertThat(whenDone(browsing, answer.location()).body())
                    .contains("\"new\":0", "lies inside a private network", "--allow-private fetches it");
        }
    }

    @Test
    void takes_no_path_on_this_machine_for_an_address() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            for (String address : new String[] {"/etc/hostname", "file:///etc/hostname", "-", ""}) {
                Answer answer = browsing.post("/additions", Map.of("address", address));
                assertThat(answer.status()).isEqualTo(400);
                assertThat(answer.body())
                        .containsAnyOf("there is nothing to add", "it begins with https:// or http://");
            }
        }
    }

    @Test
    void notices_that_somebody_else_has_written() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            browsing.post("/additions", Map.of("text", Texts.FERRY));
            try (Browsing other = Browsing.of(archive)) {
                whenDone(
                        other,
                        other.post("/additions", Map.of("text", Texts.WELL)).location());
            }
            Answer answer = browsing.post("/additions", Map.of("text", Texts.WELL));
            assertThat(whenDone(browsing, answer.location()).body()).contains("\"keptBefore\":1");
        }
    }

    @Test
    void shows_pages_while_it_reads() throws Exception {
        CountDownLatch fetched = new CountDownLatch(1);
        Web slow = address -> {
            await(fetched);
            throw new Unreadable("is not there");
        };
        try (Browsing browsing =
                Browsing.of(WebSettings.local(News.archiveIn(folder)).withWeb(slow))) {
            Answer answer = browsing.post("/additions", Map.of("address", "https://quay.example/"));
            assertThat(browsing.get(answer.location()).body())
                    .contains("http-equiv=\"refresh\"", "You may leave this page");
            assertThat(browsing.get("/speakers").body()).contains("Tomas Reuter");
            fetched.countDown();
            assertThat(whenDone(browsing, answer.location()).body())
                    .contains("\"words\":\"https://quay.example/: is not there\"");
        }
    }

    @Test
    void lets_no_more_wait_than_it_says() throws Exception {
        CountDownLatch fetched = new CountDownLatch(1);
        Web slow = address -> {
            await(fetched);
            throw new Unreadable("is not there");
        };
        try (Browsing browsing = Browsing.of(WebSettings.local(archive).withWeb(slow))) {
            Map<String, String> form = Map.of("address", "https://quay.example/");
            Answer last = browsing.post("/additions", form);
            while (last.status() == 303) {
                last = browsing.post("/additions", form);
            }
            assertThat(last.status()).isEqualTo(503);
            assertThat(last.body()).contains("8 additions are waiting already");
            assertThat(last.response().headers().firstValue("Retry-After")).contains("30");
            fetched.countDown();
        }
    }

    @Test
    void refuses_what_is_too_large_before_it_is_read() throws Exception {
        WebSettings settings = WebSettings.local(archive).withLargestUpload(2 << 20);
        try (Browsing browsing = Browsing.of(settings)) {
            Answer answer =
                    browsing.post("/additions", new MultipartForm().withFile("crawl.warc", new byte[(2 << 20) + 1]));
            assertThat(answer.status()).isEqualTo(413);
            assertThat(answer.body()).contains("the request is larger than 2 MB, the most that is taken here");
        }
    }

    @Test
    void ends_in_the_middle_without_losing_what_is_kept() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        Web endless = address -> {
            asked.countDown();
            await(new CountDownLatch(1));
            throw new Unreadable("is not there");
        };
        try (Browsing browsing = Browsing.of(WebSettings.local(archive).withWeb(endless))) {
            browsing.post("/additions", Map.of("text", Texts.FERRY));
            browsing.post("/additions", Map.of("address", "https://quay.example/"));
            browsing.post("/additions", new MultipartForm().withFile("well.txt", Texts.WELL.getBytes(UTF_8)));
            asked.await();
        }
        try (Archive kept = Archive.openForReading(archive)) {
            assertThat(kept.counts()).containsEntry("articles", 1L);
        }
        assertThat(uploads()).allSatisfy(file -> assertThat(file).content().isNotEqualTo(Texts.WELL));
    }

    @Test
    void takes_uploads_after_the_system_has_cleared_its_temporary_files() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            MultipartForm ferry = new MultipartForm().withFile("ferry.txt", Texts.FERRY.getBytes(UTF_8));
            whenDone(browsing, browsing.post("/additions", ferry).location());
            clearUploads();
            MultipartForm well = new MultipartForm().withFile("well.txt", Texts.WELL.getBytes(UTF_8));
            Answer answer = browsing.post("/additions", well);
            assertThat(whenDone(browsing, answer.location()).body()).contains("\"new\":1");
        }
    }

    @Test
    void says_why_nothing_can_be_added_and_shows_the_rest() throws Exception {
        SharedAnalyst none = SharedAnalyst.load(() -> {
            throw new IllegalStateException("the model is damaged");
        });
        try (Browsing browsing = Browsing.of(WebSettings.local(News.archiveIn(folder)), none)) {
            Answer answer = browsing.postJson("/api/v1/additions", json("text", Texts.FERRY));
            if (answer.status() == 202) { // the failure was not known yet
                assertThat(whenDone(browsing, answer.location().substring("/api/v1".length()))
                                .body())
                        .contains("the model is damaged");
            }
            assertThat(browsing.get("/add").body())
                    .contains("nothing can be read, because the model cannot be loaded (the model is damaged)");
            assertThat(browsing.get("/speakers").body()).contains("Tomas Reuter");
        }
    }

    @Test
    void needs_the_token() throws Exception {
        try (Browsing browsing = Browsing.of(archive)) {
            Answer answer = browsing.send(browsing.request("/api/v1/additions")
                    .header("Content-Type", "text/plain")
                    .POST(BodyPublishers.ofString(Texts.FERRY))
                    .build());
            assertThat(answer.status()).isEqualTo(403);
        }
    }

    private static void clearUploads() throws IOException {
        for (Path file : uploads()) {
            Files.deleteIfExists(file);
        }
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), UploadFolder.PREFIX + "*")) {
            for (Path folder : folders) {
                Files.deleteIfExists(folder);
            }
        }
    }

    /** The files that servers of this process keep until they are read. */
    private static List<Path> uploads() throws IOException {
        List<Path> uploads = new ArrayList<>();
        try (DirectoryStream<Path> folders =
                Files.newDirectoryStream(Path.of(System.getProperty("java.io.tmpdir")), UploadFolder.PREFIX + "*")) {
            for (Path uploaded : folders) {
                try (DirectoryStream<Path> files = Files.newDirectoryStream(uploaded)) {
                    files.forEach(uploads::add);
                }
            }
        }
        return uploads;
    }

    /** What the last one says when it is not running any more. */
    private static Answer whenDone(Browsing browsing, String path) throws IOException, InterruptedException {
        Answer answer = browsing.get("/api/v1" + path);
        while (RUNNING.matcher(answer.body()).find()) {
            Thread.sleep(20);
            answer = browsing.get("/api/v1" + path);
        }
        return answer;
    }

    private static Web web(Network network) {
        return new WebByHand(Fetcher.byHand("Onrecord/1.0", network, Pause.SLEEP, Clock.systemUTC()));
    }

    private static void await(CountDownLatch latch) throws Unreadable {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Unreadable("was interrupted");
        }
    }

    private static String json(String field, String value) {
        return "{\"" + field + "\":\"" + value.replace("\n", "\\n") + "\"}";
    }

    private static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
            }
        }
        return bytes.toByteArray();
    }

    /** A server of one page on this machine. */
    private static final class Kelm implements AutoCloseable {
        private final HttpServer server;

        Kelm(String text) throws IOException {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/", exchange -> {
                byte[] body = text.getBytes(UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "text/plain; charset=utf-8");
                exchange.sendResponseHeaders(200, body.length);
                exchange.getResponseBody().write(body);
                exchange.close();
            });
            server.start();
        }

        String address() {
            return "http://127.0.0.1:" + server.getAddress().getPort() + "/ferry";
        }

        @Override
        public void close() {
            server.stop(0);
        }
    }
}
