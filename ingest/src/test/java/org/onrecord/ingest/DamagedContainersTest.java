package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;

/** Bytes go wrong and files are cut, whatever they hold: then articles or plain words come out, few, and nothing else. */
class DamagedContainersTest {
    private static final int TRIES = 50;
    private static final int ARTICLES = 6;

    /** A few texts in each kind of container. */
    enum Container {
        ZIP {
            @Override
            byte[] holding(List<String> texts) throws IOException {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                try (ZipOutputStream zip = new ZipOutputStream(file)) {
                    for (String text : texts) {
                        zip.putNextEntry(new ZipEntry(texts.indexOf(text) + ".txt"));
                        zip.write(text.getBytes(UTF_8));
                    }
                }
                return file.toByteArray();
            }
        },
        TAR {
            @Override
            byte[] holding(List<String> texts) throws IOException {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                try (TarArchiveOutputStream tar = new TarArchiveOutputStream(file)) {
                    for (String text : texts) {
                        TarArchiveEntry entry = new TarArchiveEntry(texts.indexOf(text) + ".txt");
                        entry.setSize(text.getBytes(UTF_8).length);
                        tar.putArchiveEntry(entry);
                        tar.write(text.getBytes(UTF_8));
                        tar.closeArchiveEntry();
                    }
                }
                return file.toByteArray();
            }
        },
        TAR_GZ {
            @Override
            byte[] holding(List<String> texts) throws IOException {
                return gzip(TAR.holding(texts));
            }
        },
        WARC {
            @Override
            byte[] holding(List<String> texts) {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                texts.forEach(text -> file.writeBytes(record(text)));
                return file.toByteArray();
            }
        },
        WARC_GZ {
            @Override
            byte[] holding(List<String> texts) throws IOException {
                ByteArrayOutputStream file = new ByteArrayOutputStream();
                for (String text : texts) {
                    file.writeBytes(gzip(record(text)));
                }
                return file.toByteArray();
            }
        },
        MHTML {
            @Override
            byte[] holding(List<String> texts) {
                String start =
                        "From: <Saved>\r\nSnapshot-Content-Location: https://quay.example/\r\nMIME-Version: 1.0\r\n"
                                + "Content-Type: multipart/related; boundary=edge\r\n\r\n";
                StringBuilder file = new StringBuilder(start);
                texts.forEach(text -> file.append("--edge\r\nContent-Type: text/html; charset=utf-8\r\n")
                        .append("Content-Transfer-Encoding: quoted-printable\r\n\r\n<p>")
                        .append(text.replace("\n", "=0A=\r\n"))
                        .append("</p>\r\n"));
                return file.append("--edge--\r\n").toString().getBytes(UTF_8);
            }
        },
        JSON_LINES {
            @Override
            byte[] holding(List<String> texts) {
                StringBuilder file = new StringBuilder();
                texts.forEach(text -> file.append("{\"title\": \"The lock\", \"text\": \"")
                        .append(text.replace("\n", "\\n"))
                        .append("\"}\n"));
                return file.toString().getBytes(UTF_8);
            }
        },
        JSON_ARRAY {
            @Override
            byte[] holding(List<String> texts) throws IOException {
                String lines = new String(JSON_LINES.holding(texts), UTF_8);
                return ("[" + lines.strip().replace("}\n", "},\n") + "]").getBytes(UTF_8);
            }
        };

        abstract byte[] holding(List<String> texts) throws IOException;
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void givesArticlesOrPlainWords(Container container) throws IOException {
        Random random = new Random(container.ordinal());
        byte[] whole = container.holding(texts(random));
        assertThat(read(whole)).isNotEmpty().noneMatch(Failure.class::isInstance);
        for (int i = 0; i < TRIES; i++) {
            byte[] damaged = damaged(whole, random);

            List<Ingested> results = read(damaged);

            assertThat(results).hasSizeBetween(1, 3 * ARTICLES);
            assertThat(results).allSatisfy(result -> assertThat(line(result)).isNotBlank());
        }
    }

    @ParameterizedTest
    @EnumSource(Container.class)
    void endsWithAnyBeginning(Container container) throws IOException {
        Random random = new Random(container.ordinal());
        byte[] whole = container.holding(texts(random));
        for (int length = 0; length < whole.length; length += 1 + whole.length / 80) {
            assertThat(read(Arrays.copyOf(whole, length))).hasSizeBetween(1, ARTICLES + 1);
        }
    }

    private static byte[] damaged(byte[] whole, Random random) {
        byte[] damaged = random.nextInt(4) == 0 ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole.clone();
        int places = 1 + random.nextInt(8);
        for (int i = 0; i < places && damaged.length > 0; i++) {
            int place = random.nextInt(damaged.length);
            int length = Math.min(damaged.length - place, 1 << random.nextInt(7));
            for (int j = place; j < place + length; j++) {
                damaged[j] = (byte) (length == 1 ? damaged[j] ^ 1 << random.nextInt(8) : random.nextInt());
            }
        }
        return damaged;
    }

    private static List<String> texts(Random random) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < ARTICLES; i++) {
            StringBuilder text = new StringBuilder("The lock at the quay is shut again " + i + "\n\n");
            for (int j = 0; j < 10; j++) {
                text.append("“It is number ")
                        .append(random.nextInt())
                        .append(", and that is all that I know,” said Ada Quill. ");
            }
            texts.add(text.toString());
        }
        return texts;
    }

    private static List<Ingested> read(byte[] file) {
        List<Ingested> results = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of("-"), new ByteArrayInputStream(file))) {
            inputs.forEachRemaining(results::add);
        }
        return results;
    }

    private static String line(Ingested result) {
        return result instanceof Failure failure
                ? failure.line()
                : ((Success) result).article().text();
    }

    private static byte[] record(String text) {
        byte[] page = ("HTTP/1.1 200 OK\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n" + text).getBytes(UTF_8);
        String header = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://quay.example/\r\n"
                + "Content-Type: application/http; msgtype=response\r\nContent-Length: " + page.length + "\r\n\r\n";
        ByteArrayOutputStream record = new ByteArrayOutputStream();
        Stream.of(header.getBytes(UTF_8), page, "\r\n\r\n".getBytes(UTF_8)).forEach(record::writeBytes);
        return record.toByteArray();
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(file)) {
            gzip.write(bytes);
        }
        return file.toByteArray();
    }
}
