package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Source;

class TarTest {
    private static final String TEXT = "“The lock is shut,” said Ada Quill.\n".repeat(50);
    private static final int BLOCK = 512;

    @Test
    void readsItsFilesInTheirOrder() throws IOException {
        String longName = "quay/".repeat(40) + "a.txt";

        assertThat(read(tar("b.txt", "He said no.", longName, TEXT)))
                .containsExactly("news.tar!/b.txt = He said no.", "news.tar!/" + longName + " = " + TEXT);
    }

    @Test
    void passesOverFoldersLinksAndHiddenFiles() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(archive)) {
            for (TarArchiveEntry entry : List.of(
                    new TarArchiveEntry("a/"),
                    new TarArchiveEntry("link.txt", TarConstants.LF_SYMLINK),
                    new TarArchiveEntry("same.txt", TarConstants.LF_LINK),
                    new TarArchiveEntry("pipe", TarConstants.LF_FIFO),
                    new TarArchiveEntry("./.hidden"),
                    new TarArchiveEntry("./a/x.txt"))) {
                tar.putArchiveEntry(entry);
                tar.closeArchiveEntry();
            }
        }

        assertThat(read(archive.toByteArray())).containsExactly("news.tar!/a/x.txt = ");
    }

    @Test
    void readsWhatIsWholeOfAnArchiveThatEndsEarly() throws IOException {
        byte[] whole = tar("a.txt", "He said no.", "b.txt", TEXT);

        assertThat(read(Arrays.copyOf(whole, 3 * BLOCK + 100)))
                .containsExactly(
                        "news.tar!/a.txt = He said no.", "news.tar!/b.txt: is cut off, as the archive ends early");
        assertThat(read(Arrays.copyOf(whole, 2 * BLOCK + 100)))
                .containsExactly("news.tar!/a.txt = He said no.", "news.tar: is a tar archive that ends early");
    }

    @Test
    void losesOnlyTheFileWhoseHeaderIsDamaged() throws IOException {
        byte[] archive = tar("a.txt", "He said no.", "b.txt", "She said yes.", "c.txt", TEXT);
        archive[2 * BLOCK + 130] ^= 1;

        assertThat(read(archive))
                .containsExactly(
                        "news.tar!/a.txt = He said no.",
                        "news.tar: is a tar archive that is damaged in part",
                        "news.tar!/c.txt = " + TEXT);
    }

    @Test
    void refusesANameWithoutEnd() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(archive)) {
            byte[] name = "quay/".repeat(1 << 20).getBytes(UTF_8);
            TarArchiveEntry entry = new TarArchiveEntry(TarConstants.GNU_LONGLINK, TarConstants.LF_GNUTYPE_LONGNAME);
            entry.setSize(name.length);
            tar.putArchiveEntry(entry);
            tar.write(name);
            tar.closeArchiveEntry();
            write(tar, "a.txt", "He said no.");
            write(tar, "b.txt", "She said yes.");
        }

        assertThat(read(archive.toByteArray()))
                .containsExactly(
                        "news.tar: is a tar archive that is damaged in part",
                        "news.tar!/a.txt = He said no.",
                        "news.tar!/b.txt = She said yes.");
    }

    @Test
    void readsACompressedArchive() throws IOException {
        Source file = Reading.source("news.tar.gz", GzipTest.gzip(tar("a.txt", "He said no.")));
        Source archive = Reading.first(Gzip.open(file));

        assertThat(Reading.read(Tar::new, archive)).containsExactly("news.tar.gz!/a.txt = He said no.");
    }

    @Test
    void saysWhatBecameOfACompressedArchiveThatEndsEarly() throws IOException {
        byte[] file = GzipTest.gzip(tar("a.txt", "He said no.", "b.txt", noise()));
        Source cut = Reading.source("news.tar.gz", Arrays.copyOf(file, file.length - 40_000));
        Source archive = Reading.first(Gzip.open(cut));

        assertThat(Reading.read(Tar::new, archive))
                .containsExactly(
                        "news.tar.gz!/a.txt = He said no.",
                        "news.tar.gz!/b.txt: lies in what is a gzip file that ends early");
    }

    /** What does not compress. */
    private static String noise() {
        return new Random(1)
                .ints(100_000, 'a', 'z')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** @param files names and texts in turn */
    static byte[] tar(String... files) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (TarArchiveOutputStream tar = new TarArchiveOutputStream(archive)) {
            tar.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
            for (int i = 0; i < files.length; i += 2) {
                write(tar, files[i], files[i + 1]);
            }
        }
        return archive.toByteArray();
    }

    private static void write(TarArchiveOutputStream tar, String name, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        TarArchiveEntry entry = new TarArchiveEntry(name);
        entry.setSize(bytes.length);
        tar.putArchiveEntry(entry);
        tar.write(bytes);
        tar.closeArchiveEntry();
    }

    private static List<String> read(byte[] archive) {
        return Reading.read(Tar::new, Reading.source("news.tar", archive));
    }
}
