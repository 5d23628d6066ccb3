package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Source;

class WarcTest {
    private static final String PAGE = "<html><p>“The lock is shut,” said Ada Quill.</p></html>";

    @Test
    void readsPages() {
        assertThat(read(info(), page("https://quay.example/lock", PAGE), page("https://quay.example/tide", PAGE)))
                .containsExactly(
                        "crawl.warc: https://quay.example/lock = " + PAGE,
                        "crawl.warc: https://quay.example/tide = " + PAGE);
    }

    @Test
    void tellsWhatIsKnownOfAPage() throws IOException {
        byte[] page = http("https://quay.example/lock", "Content-Type: text/html; charset=latin1\r\n", bytes(PAGE));
        try (Contents contents = new Warc(Reading.source("crawl.warc", page))) {
            Source source = Reading.first(contents);

            assertThat(source.uri()).isEqualTo("file:///crawl.warc#urn:uuid:https://quay.example/lock");
            assertThat(source.contentType()).isEqualTo("text/html; charset=latin1");
            assertThat(source.known().address()).isEqualTo("https://quay.example/lock");
            assertThat(source.known().published()).isNull();
        }
    }

    @Test
    void leavesControlCharactersOutOfAnAddress() {
        assertThat(read(page("https://quay.example/lock\0", PAGE)))
                .containsExactly("crawl.warc: https://quay.example/lock = " + PAGE);
    }

    @Test
    void readsTextsMadeOfPages() {
        byte[] text = record("conversion", "https://quay.example/lock", "text/plain", bytes("He said no."));
        byte[] stored = record("resource", "file:///lock.html", "text/html", bytes(PAGE));

        assertThat(read(text, stored))
                .containsExactly(
                        "crawl.warc: https://quay.example/lock = He said no.",
                        "crawl.warc: file:///lock.html = " + PAGE);
    }

    @Test
    void passesOverWhatIsNoArticle() {
        String text = "Content-Type: text/plain\r\n";
        byte[] gone = replace(page("https://quay.example/gone", PAGE), "200 OK", "404 No");
        byte[] moved = replace(page("https://quay.example/moved", PAGE), "200 OK", "301 No");

        assertThat(read(
                        info(),
                        record("request", "https://quay.example/", "application/http;msgtype=request", bytes("GET /")),
                        record("metadata", "https://quay.example/", "application/warc-fields", bytes("a: b")),
                        record(
                                "revisit",
                                "https://quay.example/",
                                "application/http",
                                bytes("HTTP/1.1 200 OK\r\n\r\n")),
                        record("response", "dns:quay.example", "text/dns", bytes("1.2.3.4")),
                        http("https://quay.example/robots.txt", text, bytes("User-agent: *")),
                        http("https://quay.example/a.png", "Content-Type: image/png\r\n", bytes("\u0089PNG")),
                        http("https://quay.example/a.js", "Content-Type: text/javascript\r\n", bytes("a()")),
                        http("https://quay.example/a.css", "Content-Type: text/css\r\n", bytes("a {}")),
                        http("https://quay.example/a.xml", "Content-Type: text/xml\r\n", bytes("<urlset></urlset>")),
                        http("https://quay.example/a.json", "Content-Type: application/json\r\n", bytes("{\"a\": 1}")),
                        http("https://quay.example/a", "", bytes("a: 1")),
                        gone,
                        moved,
                        page("https://quay.example/lock", PAGE)))
                .containsExactly("crawl.warc: https://quay.example/lock = " + PAGE);
    }

    @Test
    void readsFeedsAndArticlesInJson() {
        String feed = "<?xml version='1.0'?><rss><channel/></rss>";
        String article = "{\"articleBody\": \"He said no.\"}";

        assertThat(read(
                        http("https://quay.example/feed", "Content-Type: text/xml\r\n", bytes(feed)),
                        http("https://quay.example/api", "Content-Type: application/json\r\n", bytes(article)),
                        http("https://quay.example/lock", "", bytes(PAGE))))
                .containsExactly(
                        "crawl.warc: https://quay.example/feed = " + feed,
                        "crawl.warc: https://quay.example/api = " + article,
                        "crawl.warc: https://quay.example/lock = " + PAGE);
    }

    @Test
    void saysThatThereIsNoPageInIt() {
        assertThat(read(info())).containsExactly("crawl.warc: is a WARC file without pages in it");
    }

    @Test
    void undoesTheCodingsOfTheTransfer() throws IOException {
        byte[] page = bytes(PAGE);
        byte[] chunked = bytes(
                "4\r\n<htm\r\n" + Integer.toHexString(page.length - 4) + "\r\n" + PAGE.substring(4) + "\r\n0\r\n\r\n");

        assertThat(read(
                        coded("1", "Transfer-Encoding: chunked", chunked),
                        coded("2", "Transfer-Encoding: chunked", page),
                        coded("3", "Content-Encoding: gzip", GzipTest.gzip(page)),
                        coded("4", "Content-Encoding: gzip", page),
                        coded("5", "Content-Encoding: deflate", deflate(page, false)),
                        coded("6", "Content-Encoding: deflate", deflate(page, true)),
                        coded("7", "Content-Encoding: br", page)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1 = " + PAGE,
                        "crawl.warc: https://quay.example/2 = " + PAGE,
                        "crawl.warc: https://quay.example/3 = " + PAGE,
                        "crawl.warc: https://quay.example/4 = " + PAGE,
                        "crawl.warc: https://quay.example/5 = " + PAGE,
                        "crawl.warc: https://quay.example/6 = " + PAGE,
                        "crawl.warc: https://quay.example/7 = " + PAGE);
    }

    @Test
    void saysWhatIsWrongWithABody() throws IOException {
        byte[] gzip = GzipTest.gzip(PAGE);

        assertThat(read(
                        coded("1", "Content-Encoding: br", bytes("\u0081\u0082")),
                        coded("2", "Content-Encoding: gzip", Arrays.copyOf(gzip, gzip.length - 9)),
                        coded("3", "Transfer-Encoding: chunked", bytes("ff\r\n<html>")),
                        coded("5", "Content-Encoding: deflate", bytes("\u0081\u0082")),
                        page("https://quay.example/6", PAGE)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1: is compressed in a way that is not read (br)",
                        "crawl.warc: https://quay.example/2: is a gzip file that ends early",
                        "crawl.warc: https://quay.example/3: is cut off",
                        "crawl.warc: https://quay.example/5: is damaged",
                        "crawl.warc: https://quay.example/6 = " + PAGE);
    }

    @Test
    void saysThatAnHttpHeaderIsBroken() {
        byte[] broken = record("response", "https://quay.example/1", "application/http", bytes("HTTP\r\n\r\n" + PAGE));
        byte[] empty = record("response", "https://quay.example/2", "application/http", new byte[0]);

        assertThat(read(broken, empty, page("https://quay.example/3", PAGE)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1: has a broken HTTP header",
                        "crawl.warc: https://quay.example/2: has a broken HTTP header",
                        "crawl.warc: https://quay.example/3 = " + PAGE);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1_000_000, -30, -5, 5, 30, 200, 700, 1_000_000, 100_000_000})
    void losesOnlyTheRecordWhoseLengthIsWrong(int difference) {
        byte[] page = page("https://quay.example/1", PAGE + PAGE + PAGE);
        String header = new String(page, ISO_8859_1);
        int length = Integer.parseInt(header.replaceAll("(?s).*\r\nContent-Length: (\\d+)\r\n\r\nHTTP.*", "$1"));
        byte[] wrong = replace(page, "Content-Length: " + length, "Content-Length: " + (length + difference));

        List<String> read = read(
                page("https://quay.example/0", PAGE),
                wrong,
                page("https://quay.example/2", PAGE),
                page("https://quay.example/3", PAGE));

        assertThat(read).hasSize(4);
        assertThat(read.get(1)).startsWith("crawl.warc: record 2 (https://quay.example/1): ");
        assertThat(read.get(2)).isEqualTo("crawl.warc: https://quay.example/2 = " + PAGE);
        assertThat(read.get(3)).isEqualTo("crawl.warc: https://quay.example/3 = " + PAGE);
    }

    @Test
    void losesOnlyTheRecordWhoseHeaderIsBroken() {
        byte[] noLength = replace(page("https://quay.example/1", PAGE), "\r\nContent-Length: ", "\r\nContent-Langth: ");
        byte[] noHeader = replace(page("https://quay.example/2", PAGE), "WARC-Type: ", "WARC\u0001Type ");

        assertThat(read(noLength, noHeader, page("https://quay.example/3", PAGE)))
                .containsExactly(
                        "crawl.warc: record 1 (https://quay.example/1): has a header that says no length",
                        "crawl.warc: record 2: has a broken header",
                        "crawl.warc: https://quay.example/3 = " + PAGE);
    }

    @Test
    void losesOnlyTheRecordThatIsOfTwoTypes() {
        byte[] text = record("resource", "https://quay.example/1", "text/plain", bytes("He said no."));
        byte[] twoTypes = replace(text, "WARC-Date: 2031-02-03T04:05:06Z", "WARC-Type: resource");

        assertThat(read(twoTypes, page("https://quay.example/2", PAGE)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1: has a broken header",
                        "crawl.warc: https://quay.example/2 = " + PAGE);
    }

    @Test
    void readsWhatIsWholeOfAFileThatEndsEarly() {
        byte[] first = page("https://quay.example/1", PAGE);
        byte[] both = GzipTest.join(first, page("https://quay.example/2", PAGE));

        assertThat(read(Arrays.copyOf(both, both.length - 20)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1 = " + PAGE,
                        "crawl.warc: record 2 (https://quay.example/2): is cut off, as the file ends early, or has a"
                                + " wrong length");
        assertThat(read(Arrays.copyOf(both, first.length + 20)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1 = " + PAGE,
                        "crawl.warc: record 2: is cut off, as the file ends early");
    }

    @Test
    void losesOnlyTheRecordWhoseMemberIsDamaged() throws IOException {
        byte[] damaged = GzipTest.gzip(page("https://quay.example/2", PAGE));
        damaged[damaged.length - 40] ^= 0x55;
        byte[] cut = GzipTest.gzip(page("https://quay.example/4", PAGE));

        assertThat(readGzip(
                        GzipTest.gzip(page("https://quay.example/1", PAGE)),
                        damaged,
                        GzipTest.gzip(page("https://quay.example/3", PAGE)),
                        Arrays.copyOf(cut, cut.length / 2),
                        GzipTest.gzip(page("https://quay.example/5", PAGE)),
                        Arrays.copyOf(cut, cut.length / 2)))
                .containsExactly(
                        "crawl.warc: https://quay.example/1 = " + PAGE,
                        "crawl.warc: record 2: lies in what is a damaged gzip file",
                        "crawl.warc: https://quay.example/3 = " + PAGE,
                        "crawl.warc: record 4: lies in what is a damaged gzip file",
                        "crawl.warc: https://quay.example/5 = " + PAGE,
                        "crawl.warc: record 6: lies in what is a gzip file that ends early");
    }

    @Test
    void readsOnBehindADamagedBeginning() throws IOException {
        byte[] damaged = GzipTest.gzip(info());
        damaged[10] = 7;

        assertThat(readGzip(damaged, GzipTest.gzip(page("https://quay.example/1", PAGE))))
                .containsExactly(
                        "crawl.warc: begins with a record that cannot be read",
                        "crawl.warc: https://quay.example/1 = " + PAGE);
    }

    @Test
    void passesOverWhatIsLargerThanItKeeps() throws IOException {
        byte[] body = new byte[WarcRecords.LARGEST + 1];
        byte[] page = GzipTest.gzip(page("https://quay.example/2", PAGE));
        byte[] film = GzipTest.gzip(http("https://quay.example/1", "Content-Type: video/mp4\r\n", body));
        byte[] text = GzipTest.gzip(record("resource", "https://quay.example/1", "text/plain", body));

        assertThat(readGzip(film, page)).containsExactly("crawl.warc: https://quay.example/2 = " + PAGE);
        assertThat(readGzip(text, page))
                .containsExactly(
                        "crawl.warc: https://quay.example/1: is larger than 32 MB, the most that is read of one record",
                        "crawl.warc: https://quay.example/2 = " + PAGE);
    }

    private static byte[] coded(String path, String header, byte[] body) {
        return http("https://quay.example/" + path, "Content-Type: text/html\r\n" + header + "\r\n", body);
    }

    static byte[] page(String address, String page) {
        return http(address, "Content-Type: text/html\r\n", bytes(page));
    }

    private static byte[] info() {
        return record("warcinfo", "", "application/warc-fields", bytes("software: none\r\n"));
    }

    private static byte[] http(String address, String header, byte[] body) {
        byte[] start = bytes("HTTP/1.1 200 OK\r\n" + header + "\r\n");
        return record("response", address, "application/http; msgtype=response", GzipTest.join(start, body));
    }

    private static byte[] record(String type, String address, String contentType, byte[] block) {
        String header =
                "WARC/1.0\r\nWARC-Type: " + type + "\r\nWARC-Date: 2031-02-03T04:05:06Z\r\nWARC-Record-ID: <urn:uuid:"
                        + address + ">\r\n" + (address.isEmpty() ? "" : "WARC-Target-URI: " + address + "\r\n")
                        + "Content-Type: " + contentType + "\r\nContent-Length: " + block.length + "\r\n\r\n";
        return GzipTest.join(bytes(header), block, bytes("\r\n\r\n"));
    }

    private static byte[] deflate(byte[] bytes, boolean isRaw) throws IOException {
        ByteArrayOutputStream deflated = new ByteArrayOutputStream();
        try (DeflaterOutputStream stream =
                new DeflaterOutputStream(deflated, new Deflater(Deflater.DEFAULT_COMPRESSION, isRaw))) {
            stream.write(bytes);
        }
        return deflated.toByteArray();
    }

    private static byte[] replace(byte[] bytes, String part, String other) {
        return new String(bytes, ISO_8859_1).replace(part, other).getBytes(ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(UTF_8);
    }

    private static List<String> read(byte[]... records) {
        return Reading.read(Warc::new, Reading.source("crawl.warc", GzipTest.join(records)));
    }

    private static List<String> readGzip(byte[]... members) {
        return Reading.read(Gzip::open, Reading.source("crawl.warc", GzipTest.join(members)));
    }
}
