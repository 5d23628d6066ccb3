package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipCompressorOutputStream;
import org.apache.commons.compress.compressors.gzip.GzipParameters;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Source;

class GzipTest {
    private static final String TEXT = "“The lock is shut,” said Ada Quill.\n".repeat(20);

    @Test
    void unwrapsAFileUnderItsOwnName() throws IOException {
        Source file = Reading.source("lock.html.gz", gzip(TEXT));
        try (Contents contents = Gzip.open(file)) {
            Source inner = Reading.first(contents);

            assertThat(inner.name()).isEqualTo("lock.html.gz");
            assertThat(inner.uri()).isEqualTo("file:///lock.html.gz");
            assertThat(inner.bytes()).hasContent(TEXT);
            assertThat(contents.next()).isNull();
        }
    }

    @Test
    void readsAllMembers() throws IOException {
        assertThat(read(join(gzip("He said no.\n"), gzip(""), gzip("She said yes.\n"))))
                .containsExactly("lock.gz = He said no.\nShe said yes.\n");
    }

    @Test
    void readsHeadersWithAllThatMayStandInThem() throws IOException {
        GzipParameters parameters = new GzipParameters();
        parameters.setFileName("lock.txt");
        parameters.setComment("from the quay");
        parameters.setHeaderCRC(true);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GzipCompressorOutputStream gzip = new GzipCompressorOutputStream(file, parameters)) {
            gzip.write(TEXT.getBytes(UTF_8));
        }

        assertThat(read(file.toByteArray())).containsExactly("lock.gz = " + TEXT);
    }

    @Test
    void ignoresWhatFollowsTheLastMember() throws IOException {
        assertThat(read(join(gzip(TEXT), new byte[1000]))).containsExactly("lock.gz = " + TEXT);
        assertThat(read(join(gzip(TEXT), "\u001F\u008B".getBytes(UTF_8)))).containsExactly("lock.gz = " + TEXT);
    }

    @Test
    void saysThatAFileEndsEarly() throws IOException {
        byte[] whole = gzip(TEXT);
        for (int length = 3; length < whole.length; length++) {
            assertThat(read(Arrays.copyOf(whole, length))).containsExactly("lock.gz: is a gzip file that ends early");
        }
    }

    @Test
    void saysThatAFileIsDamaged() throws IOException {
        byte[] wrongChecksum = gzip(TEXT);
        wrongChecksum[wrongChecksum.length - 5] ^= 1;
        byte[] wrongBlock = gzip(TEXT);
        wrongBlock[10] = 7;

        assertThat(read(wrongChecksum)).containsExactly("lock.gz: is a damaged gzip file");
        assertThat(read(wrongBlock)).containsExactly("lock.gz: is a damaged gzip file");
        assertThat(read(join(wrongBlock, gzip(TEXT)))).containsExactly("lock.gz: is a damaged gzip file");
    }

    @Test
    void goesOnBehindADamagedMember() throws IOException {
        byte[] damaged = gzip(TEXT);
        damaged[10] = 7;
        GzipMembers members =
                new GzipMembers(Reading.source("", join(gzip("He said no."), damaged, gzip("She said yes.")))
                        .bytes());

        byte[] bytes = new byte[100];
        assertThat(members.read(bytes)).isEqualTo(11);
        assertThatThrownBy(() -> members.read(bytes)).hasMessage("is a damaged gzip file");
        assertThat(members.readAllBytes()).asString(UTF_8).isEqualTo("She said yes.");
    }

    static byte[] gzip(String text) throws IOException {
        return gzip(text.getBytes(UTF_8));
    }

    static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(bytes);
        }
        return file.toByteArray();
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(whole::writeBytes);
        return whole.toByteArray();
    }

    private static List<String> read(byte[] file) {
        return Reading.read(Gzip::open, Reading.source("lock.gz", file));
    }
}
