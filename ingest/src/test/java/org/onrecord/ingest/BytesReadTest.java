package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BytesReadTest {
    private static final String TEXT = "“It is late,” Ada Quill said in the harbour of Larch Bay on Monday evening.\n";

    @TempDir
    private Path folder;

    @Test
    void countsWhatIsReadOfWhatIsNamed() throws Exception {
        Path below = Files.createDirectory(folder.resolve("below"));
        Files.writeString(folder.resolve("a.txt"), TEXT);
        Files.writeString(below.resolve("b.txt"), "");
        Files.writeString(below.resolve("c.txt"), TEXT + TEXT);
        Files.writeString(folder.resolve(".hidden"), TEXT);
        List<String> arguments =
                List.of(folder.toString(), folder.resolve("none").toString());
        long bytes = Files.size(folder.resolve("a.txt"));

        assertThat(Inputs.size(arguments)).isEqualTo(OptionalLong.of(3 * bytes));
        try (Inputs inputs = Inputs.of(arguments, InputStream.nullInputStream())) {
            assertThat(inputs.bytesRead()).isZero();
            inputs.next();
            assertThat(inputs.bytesRead()).isEqualTo(bytes);
            inputs.forEachRemaining(input -> {});
            assertThat(inputs.bytesRead()).isEqualTo(3 * bytes);
        }
    }

    @Test
    void nobodyKnowsHowMuchStandsInAPipe() {
        byte[] bytes = TEXT.getBytes(UTF_8);
        assertThat(Inputs.size(List.of("-"))).isEmpty();
        try (Inputs inputs = Inputs.of(List.of("-"), new ByteArrayInputStream(bytes))) {
            inputs.next();
            assertThat(inputs.bytesRead()).isEqualTo(bytes.length);
        }
    }
}
