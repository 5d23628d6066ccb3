package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.onrecord.Article;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.LanguageChoice;

class InputsTest {
    private static final String TEXT = "“It’s late,” said Ada Quill.\r\nNobody stirred.\n";

    @TempDir
    private Path folder;

    @Test
    void readsAFile() throws IOException {
        String text = "Larch Bay waits for its bridge\n\n" + TEXT;
        Path file = write("bridge.txt", text.getBytes(UTF_8));

        Article article = onlyArticle(file);

        assertThat(article.text()).isEqualTo(text);
        assertThat(article.metadata().title()).isEqualTo("Larch Bay waits for its bridge");
        assertThat(article.metadata().language()).isEqualTo("en");
        assertThat(article.uri()).startsWith("file:///").endsWith("/bridge.txt");
    }

    @Test
    void tellsTheHashOfTheBytes() throws IOException {
        Path file = write("empty-handed.txt", "He said no.");
        try (Inputs inputs = Inputs.of(List.of(file.toString()), InputStream.nullInputStream())) {
            assertThat(((Success) inputs.next()).sha256())
                    .isEqualTo("6c509c5d824aba9f9ae158ed518df37072670db4c02432bad125bd1af7a18603");
        }
    }

    @Test
    void readsStandardInput() {
        InputStream standardInput = new ByteArrayInputStream(TEXT.getBytes(UTF_8));

        assertThat(read(List.of("-"), standardInput)).containsExactly("stdin:- " + TEXT);
        assertThat(read(List.of("-"), standardInput)).containsExactly("standard input: is empty");
    }

    @Test
    void goesOnBehindBadInput() throws IOException {
        Path first = write("first.txt", "He said no.");
        Path empty = write("empty.txt", "");
        Path last = write("last.txt", "She said yes.");

        assertThat(read(first, empty, last))
                .containsExactly(first.toUri() + " He said no.", empty + ": is empty", last.toUri() + " She said yes.");
    }

    @Test
    void readsAFolderInTheOrderOfTheNamesWithoutHiddenFiles() throws IOException {
        for (String name :
                List.of("b/2.txt", "b/1.txt", "a.txt", "c/deep/er/x.txt", "B.txt", ".hidden", ".git/y.txt")) {
            write(name, "He said no.");
        }
        Files.createDirectory(folder.resolve("d"));

        assertThat(read(folder).stream()
                        .map(line -> line.substring(folder.toUri().toString().length())))
                .containsExactly(
                        "B.txt He said no.",
                        "a.txt He said no.",
                        "b/1.txt He said no.",
                        "b/2.txt He said no.",
                        "c/deep/er/x.txt He said no.");
    }

    @Test
    void readsAHiddenFileThatIsNamed() throws IOException {
        Path hidden = write(".hidden", "He said no.");

        assertThat(read(hidden)).containsExactly(hidden.toUri() + " He said no.");
    }

    @Test
    void readsOneInputAtATime() throws IOException {
        Path first = write("1.txt", "He said no.");
        Path second = write("2.txt", "She said yes.");
        try (Inputs inputs = Inputs.of(List.of(folder.toString()), InputStream.nullInputStream())) {
            assertThat(show(inputs.next())).isEqualTo(first.toUri() + " He said no.");
            Files.writeString(second, "She said maybe.");
            assertThat(show(inputs.next())).isEqualTo(second.toUri() + " She said maybe.");
            assertThat(inputs.hasNext()).isFalse();
            assertThatThrownBy(inputs::next).isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void givesNothingMoreOnceClosed() throws IOException {
        write("1.txt", "He said no.");
        write("2.txt", "She said yes.");
        Inputs inputs = Inputs.of(List.of(folder.toString(), folder.toString()), InputStream.nullInputStream());
        inputs.next();

        inputs.close();

        assertThat(inputs.hasNext()).isFalse();
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void followsLinksButNotInCircles() throws IOException {
        Path file = write("root/a/x.txt", "He said no.");
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("y.txt"), "She said yes.");
        Path root = folder.resolve("root");
        Files.createSymbolicLink(elsewhere.resolve("self"), elsewhere);
        Files.createSymbolicLink(root.resolve("a/up"), root);
        Files.createSymbolicLink(root.resolve("a/beyond"), folder);
        Files.createSymbolicLink(root.resolve("b"), root.resolve("a"));
        Files.createSymbolicLink(root.resolve("c"), elsewhere);
        Files.createSymbolicLink(root.resolve("d"), elsewhere);
        Files.createSymbolicLink(root.resolve("e.txt"), file);
        write("root/.hidden/z.txt", "They said maybe.");
        Files.createSymbolicLink(root.resolve(".hidden/self"), root.resolve(".hidden"));
        Files.createSymbolicLink(root.resolve("f"), root.resolve(".hidden"));

        assertThat(read(root))
                .containsExactly(
                        file.toUri() + " He said no.",
                        root.resolve("c").toUri() + "y.txt She said yes.",
                        root.resolve("e.txt").toUri() + " He said no.",
                        root.resolve("f").toUri() + "z.txt They said maybe.");
    }

    @Test
    void givesEachFileAValidAddress() throws IOException {
        String name = "not%20100%25%20%E2%80%9Cfine%E2%80%9D.txt";
        Files.writeString(Path.of(URI.create(folder.toUri() + name)), "He said no.");

        assertThat(read(folder)).containsExactly(folder.toUri() + name + " He said no.");
    }

    @Test
    void givesAFileOneAddressHoweverItIsReached() throws IOException {
        Path file = write("a/x.txt", "He said no.");

        assertThat(read(folder.resolve("./a/../a/x.txt"))).containsExactly(file.toUri() + " He said no.");
    }

    @Test
    @DisabledOnOs({OS.MAC, OS.WINDOWS})
    void readsFilesWhoseNamesAreNoUnicode() throws IOException {
        Path odd = Path.of(URI.create(folder.toUri() + "caf%E9.txt"));
        Files.writeString(odd, "He said no.");

        assertThat(read(folder)).containsExactly(folder.toUri() + "caf%E9.txt He said no.");
    }

    @Test
    void readsOtherLanguagesWhereTheyAreWanted() throws IOException {
        String text = "Мэр сказала, что мост не откроют. Но это не всё, как она уже и не раз говорила.";
        Path russian = write("russian.txt", text);
        try (Inputs inputs =
                Inputs.of(List.of(russian.toString()), InputStream.nullInputStream(), LanguageChoice.ANY)) {
            Article article = ((Success) inputs.next()).article();
            assertThat(article.text()).isEqualTo(text);
            assertThat(article.metadata().language()).isNull();
        }
    }

    @Test
    void saysWhatIsWrongWithAnInput() throws IOException {
        Path blank = write("blank.txt", "\uFEFF \r\n\t\u00A0\n");
        Path photo = write("photo.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0});
        Path noise = write("noise.txt", new byte[] {1, 2, 3, 4, 'a', 5, 6, 0, 0, 'b'});
        Path nuls = write("nuls.txt", new byte[100]);
        Path numbers = write("numbers.txt", "1, 2, 3");
        Path russian =
                write("russian.txt", "Мэр сказала, что мост не откроют. Но это не всё, как она уже и не раз говорила.");
        Path missing = folder.resolve("missing.txt");
        Path below = blank.resolve("below.txt");
        Path link = Files.createSymbolicLink(folder.resolve("link.txt"), missing);
        Path circle = Files.createSymbolicLink(folder.resolve("circle"), folder.resolve("circle"));

        assertThat(read(blank, photo, noise, nuls, numbers, russian, missing, below, link, circle))
                .containsExactly(
                        blank + ": is empty",
                        photo + ": is a PNG image, not text",
                        noise + ": is not text",
                        nuls + ": is not text",
                        numbers + ": has no words in it",
                        russian + ": is not in English (it looks like Russian)",
                        missing + ": is not there",
                        below + ": is not there",
                        link + ": is a link that leads nowhere",
                        circle + ": is a link that leads nowhere");
    }

    @Test
    void saysWhatIsWrongWithAnArgument() {
        assertThat(read(List.of("", "a\0b"), InputStream.nullInputStream()))
                .containsExactly("'': is not a path", "a?b: is not a path on this system (Nul character not allowed)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void doesNotWaitForDevicesAndPipes() throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();

        assertThat(read(pipe, Path.of("/dev/zero")))
                .containsExactly(
                        pipe + ": is a device, a pipe or a socket, not a file (standard input is read with -)",
                        "/dev/zero: is a device, a pipe or a socket, not a file (standard input is read with -)");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void namesWhatMayNotBeRead() throws IOException {
        Path file = write("file.txt", "He said no.");
        Path closed = Files.createDirectory(folder.resolve("closed"));
        Path open = write("open.txt", "She said yes.");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        Files.setPosixFilePermissions(closed, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("the superuser may read all").isFalse();

        assertThat(read(folder))
                .containsExactly(
                        closed + ": may not be read, for lack of permission",
                        file + ": may not be read, for lack of permission",
                        open.toUri() + " She said yes.");
    }

    @Test
    void readsOddEncodings() throws IOException {
        Path windows = write("windows.txt", TEXT.getBytes(Charset.forName("windows-1252")));
        Path wide = write("wide.txt", TEXT.getBytes(UTF_16LE));
        Path nul = write("zero.txt", "He said\0 no. Then he left the room without another word.\0");

        assertThat(Stream.of(windows, wide, nul).map(this::onlyArticle).map(Article::text))
                .containsExactly(TEXT, TEXT, "He said\0 no. Then he left the room without another word.\0");
    }

    @Test
    void readsLargeTexts() throws IOException {
        String line = "“It’s late,” she said, and he said that it was not. ".repeat(70_000);
        assertThat(onlyArticle(write("line.txt", line)).text()).isEqualTo(line);

        String lines = "He said no, and then he said yes.\n".repeat(120_000);
        assertThat(onlyArticle(write("lines.txt", lines)).text()).isEqualTo(lines);
    }

    @Test
    void refusesTextsBeyondTheLimit() throws IOException {
        byte[] bytes = "He said no.\n".repeat((4 << 20) / 12 + 1).getBytes(UTF_8);
        Path file = write("large.txt", bytes);

        assertThat(read(file)).containsExactly(file + ": is larger than 4 MB, the most that is read as one text");
    }

    @Test
    void keepsAFailureOnOneLine() {
        assertThat(new Failure("a\nb\u001B[31m\u2028.txt", "is empty").line()).isEqualTo("a?b?[31m?.txt: is empty");
    }

    private Path write(String name, String text) throws IOException {
        return write(name, text.getBytes(UTF_8));
    }

    private Path write(String name, byte[] bytes) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.write(file, bytes);
    }

    private Article onlyArticle(Path path) {
        try (Inputs inputs = Inputs.of(List.of(path.toString()), InputStream.nullInputStream())) {
            return ((Success) inputs.next()).article();
        }
    }

    private static List<String> read(Path... paths) {
        return read(Stream.of(paths).map(Path::toString).toList(), InputStream.nullInputStream());
    }

    /** Each article as its address and its text, each failure as its line. */
    private static List<String> read(List<String> arguments, InputStream standardInput) {
        List<String> results = new ArrayList<>();
        try (Inputs inputs = Inputs.of(arguments, standardInput)) {
            inputs.forEachRemaining(input -> results.add(show(input)));
        }
        return results;
    }

    private static String show(Ingested input) {
        return input instanceof Failure failure
                ? failure.line()
                : ((Success) input).article().uri() + " "
                        + ((Success) input).article().text();
    }
}
