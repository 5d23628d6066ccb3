package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.onrecord.ingest.input.Contents;

class ZipTest {
    private static final String TEXT = "“The lock is shut,” said Ada Quill.\n".repeat(20);

    @Test
    void readsItsFilesInTheirOrder() throws IOException {
        assertThat(read(zip("b.txt", "He said no.", "a.txt", "She said yes.")))
                .containsExactly("news.zip!/b.txt = He said no.", "news.zip!/a.txt = She said yes.");
    }

    @Test
    void readsStoredFiles() throws IOException {
        assertThat(read(stored("a.txt", TEXT))).containsExactly("news.zip!/a.txt = " + TEXT);
    }

    @Test
    void passesOverFoldersAndHiddenFiles() throws IOException {
        assertThat(read(zip(
                        "a/", "",
                        "a/.hidden", "1",
                        ".git/config", "2",
                        "__MACOSX/a/._x.txt", "3",
                        "a/x.txt", "He said no.")))
                .containsExactly("news.zip!/a/x.txt = He said no.");
    }

    @Test
    void readsFilesWhateverTheyAreNamed() throws IOException {
        byte[] archive = zip(
                "../../x.txt", "1", "/etc/y.txt", "2", "a\\b.txt", "3", "what? “#1”.txt", "4", "a\n\u001B[31m", "5");

        assertThat(read(archive))
                .containsExactly(
                        "news.zip!/x.txt = 1",
                        "news.zip!/etc/y.txt = 2",
                        "news.zip!/a/b.txt = 3",
                        "news.zip!/what? “#1”.txt = 4",
                        "news.zip!/a\n\u001B[31m = 5");
        assertThat(Reading.first(new Zip(Reading.source("news.zip", zip("a b/“#1”?\n.txt", "5"))))
                        .uri())
                .isEqualTo("file:///news.zip!/a%20b/%E2%80%9C%231%E2%80%9D%3F%0A.txt");
    }

    @Test
    void shortensNamesWithoutEnd() throws IOException {
        assertThat(read(zip("quay".repeat(10_000), "He said no.")))
                .containsExactly("news.zip!/" + "quay".repeat(250) + " = He said no.");
    }

    @Test
    void saysWhatItDoesNotReadAndGoesOn() throws IOException {
        byte[] encrypted = stored("secret.txt", TEXT);
        encrypted[6] |= 1;
        byte[] unknown = stored("odd.txt", TEXT);
        unknown[8] = 97;
        byte[] endless = stored("endless.txt", TEXT);
        endless[6] |= 8;
        byte[] rest = zip("a.txt", "He said no.");

        assertThat(read(GzipTest.join(entry(encrypted), entry(unknown), entry(endless), rest)))
                .containsExactly(
                        "news.zip!/secret.txt: is encrypted",
                        "news.zip!/odd.txt: is compressed in a way that is not read (WAVPACK)",
                        "news.zip!/endless.txt: is stored without its length",
                        "news.zip!/a.txt = He said no.");
    }

    @ParameterizedTest
    @CsvSource({"14, LZMA", "20, ZSTD_DEPRECATED", "93, ZSTD", "95, XZ", "98, PPMD"})
    void doesNotReadWhatTakesOtherLibraries(byte method, String name) throws IOException {
        byte[] archive = zip("packed.txt", TEXT, "a.txt", "He said no.");
        archive[8] = method;

        assertThat(read(archive))
                .containsExactly(
                        "news.zip!/packed.txt: is compressed in a way that is not read (" + name + ")",
                        "news.zip!/a.txt = He said no.");
    }

    @Test
    void findsTheWayBehindAnEncryptedFileOfUnknownLength() throws IOException {
        byte[] encrypted = stored("secret.txt", TEXT);
        encrypted[6] |= 9;

        assertThat(read(GzipTest.join(entry(encrypted), zip("a.txt", "He said no."))))
                .containsExactly("news.zip!/secret.txt: is encrypted", "news.zip!/a.txt = He said no.");
    }

    @Test
    void readsWhatIsWholeOfAnArchiveThatEndsEarly() throws IOException {
        byte[] whole = zip("a.txt", "He said no.", "b.txt", TEXT);
        int secondEntry = new String(whole, ISO_8859_1).indexOf("PK\3\4", 4);
        int directory = new String(whole, ISO_8859_1).indexOf("PK\1\2");

        assertThat(read(Arrays.copyOf(whole, secondEntry + 60)))
                .containsExactly(
                        "news.zip!/a.txt = He said no.", "news.zip!/b.txt: is cut off, as the archive ends early");
        assertThat(read(Arrays.copyOf(whole, secondEntry + 10)))
                .containsExactly("news.zip!/a.txt = He said no.", "news.zip: is a ZIP archive that ends early");
        assertThat(read(Arrays.copyOf(whole, secondEntry)))
                .containsExactly("news.zip!/a.txt = He said no.", "news.zip: is a ZIP archive that ends early");
        assertThat(read(Arrays.copyOf(whole, directory)))
                .containsExactly(
                        "news.zip!/a.txt = He said no.",
                        "news.zip!/b.txt = " + TEXT,
                        "news.zip: is a ZIP archive that ends early");
    }

    @Test
    void losesOnlyTheFileThatIsDamaged() throws IOException {
        byte[] archive = stored("a.txt", TEXT);
        archive[40] ^= 1;
        byte[] rest = zip("b.txt", TEXT, "c.txt", "He said no.");
        int data = new String(rest, ISO_8859_1).indexOf("b.txt") + 5;
        rest[data] = 7;

        assertThat(read(GzipTest.join(entry(archive), rest)))
                .containsExactly(
                        "news.zip!/a.txt: is damaged", "news.zip!/b.txt: is damaged", "news.zip!/c.txt = He said no.");
    }

    @Test
    void saysThatThereIsNothingInIt() throws IOException {
        assertThat(read(zip("a/", ""))).containsExactly("news.zip: is a ZIP archive without files in it");
        assertThat(read(zip())).containsExactly("news.zip: is a ZIP archive without files in it");
    }

    @Test
    void readsManyFilesWithoutKeepingThem() throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < 50_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".txt"));
            }
        }
        int count = 0;
        try (Contents contents = new Zip(Reading.source("news.zip", archive.toByteArray()))) {
            while (contents.next() != null) {
                count++;
            }
        }
        assertThat(count).isEqualTo(50_000);
    }

    /** @param files names and texts in turn */
    static byte[] zip(String... files) throws IOException {
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            for (int i = 0; i < files.length; i += 2) {
                zip.putNextEntry(new ZipEntry(files[i]));
                zip.write(files[i + 1].getBytes(UTF_8));
            }
        }
        return archive.toByteArray();
    }

    /** An archive of one file that is not compressed, with its length and its checksum before it. */
    static byte[] stored(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry entry = new ZipEntry(name);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(checksum.getValue());
        ByteArrayOutputStream archive = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(archive)) {
            zip.putNextEntry(entry);
            zip.write(bytes);
        }
        return archive.toByteArray();
    }

    /** An archive without its directory. */
    private static byte[] entry(byte[] archive) {
        return Arrays.copyOf(archive, new String(archive, ISO_8859_1).indexOf("PK\1\2"));
    }

    private static List<String> read(byte[] archive) {
        return Reading.read(Zip::new, Reading.source("news.zip", archive));
    }
}
