package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;

/** Small files that hold more than anybody wants. */
class ArchiveExpansionTest {
    private static final int MB = 1 << 20;
    private static final String TOO_LARGE = "is larger than 4 MB, the most that is read as one text";
    private static final String TOO_DENSE = "expands to more than 200 times its size";

    @Test
    void endsAnArchiveOfMuchThatIsNothing() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(new GZIPOutputStream(file))) {
            for (String name : List.of("a.txt", "b.txt")) {
                TarArchiveEntry entry = new TarArchiveEntry(name);
                entry.setSize(80L * MB);
                tar.putArchiveEntry(entry);
                for (int i = 0; i < 80; i++) {
                    tar.write(new byte[MB]);
                }
                tar.closeArchiveEntry();
            }
        }

        assertThat(read(file.toByteArray()))
                .containsExactly("standard input!/a.txt: " + TOO_LARGE, "standard input: " + TOO_DENSE);
    }

    @Test
    void endsArchivesThatLieInOneAnother() throws IOException {
        byte[] bomb = zip(new byte[30 * MB]);
        for (int depth = 0; depth < 4; depth++) {
            bomb = zip(bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb, bomb);
        }

        List<String> lines = read(bomb);

        assertThat(lines).hasSizeLessThan(1000);
        assertThat(lines.get(lines.size() - 1)).endsWith(TOO_DENSE);
    }

    @Test
    void opensFilesInOneAnotherToADepth() throws IOException {
        byte[] text = "He said no, and she said that she had said no as well.".getBytes(UTF_8);
        byte[] deepest = zip(zip(zip(zip(zip(text)))));

        assertThat(read(deepest)).containsExactly(new String(text, UTF_8));
        assertThat(read(zip(deepest)))
                .containsExactly("standard input" + "!/0".repeat(6) + ": lies in more than 5 files, one in the other");
    }

    private static byte[] zip(byte[]... files) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < files.length; i++) {
                zip.putNextEntry(new ZipEntry(String.valueOf(i)));
                zip.write(files[i]);
            }
        }
        return archive.toByteArray();
    }

    /** Each article as its text, each failure as its line. */
    private static List<String> read(byte[] file) {
        List<String> lines = new ArrayList<>();
        try (Inputs inputs = Inputs.of(List.of("-"), new ByteArrayInputStream(file))) {
            inputs.forEachRemaining(input -> lines.add(
                    input instanceof Failure failure
                            ? failure.line()
                            : ((Success) input).article().text()));
        }
        return lines;
    }
}
