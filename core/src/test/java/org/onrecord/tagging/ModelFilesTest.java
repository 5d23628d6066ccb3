package org.onrecord.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.ModelException;

class ModelFilesTest {
    private static final List<String> NAMES =
            List.of(ModelFiles.NETWORK, ModelFiles.SETTINGS, ModelFiles.VOCABULARY, ModelFiles.CHECKSUMS);

    @TempDir
    private Path folder;

    @BeforeEach
    void copyTheShippedModel() throws IOException {
        for (String name : NAMES) {
            try (InputStream bytes = Tagger.class.getResourceAsStream("/org/onrecord/model/" + name)) {
                Files.copy(Objects.requireNonNull(bytes, name), folder.resolve(name));
            }
        }
    }

    @Test
    void aWholeModelIsLoaded() throws IOException {
        try (Tagger tagger = load()) {
            assertThat(Files.readString(folder.resolve(ModelFiles.SETTINGS))).contains("version=" + tagger.version());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {ModelFiles.NETWORK, ModelFiles.SETTINGS, ModelFiles.VOCABULARY})
    void aFlippedBitIsFound(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(name), bytes);
        assertIsDamaged(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {ModelFiles.NETWORK, ModelFiles.SETTINGS, ModelFiles.VOCABULARY})
    void aFileThatEndsEarlyIsFound(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(folder.resolve(name));
        Files.write(folder.resolve(name), Arrays.copyOf(bytes, bytes.length - 1));
        assertIsDamaged(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {ModelFiles.NETWORK, ModelFiles.SETTINGS, ModelFiles.VOCABULARY, ModelFiles.CHECKSUMS})
    void aMissingFileIsNamed(String name) throws IOException {
        Files.delete(folder.resolve(name));
        assertThatThrownBy(this::load)
                .isInstanceOf(ModelException.class)
                .hasMessage("the model lacks its file " + name + "; build or install Onrecord again");
    }

    @Test
    void aFileWithoutAChecksumIsNotTrusted() throws IOException {
        Files.writeString(folder.resolve(ModelFiles.CHECKSUMS), "no checksum at all\n");
        assertIsDamaged(ModelFiles.VOCABULARY);
    }

    @Test
    void aModelThatWasTrainedElsewhereHasChecksumsOfItsOwn() throws IOException {
        String settings = Files.readString(folder.resolve(ModelFiles.SETTINGS));
        Files.writeString(folder.resolve(ModelFiles.SETTINGS), settings.replaceFirst("version=.*", "version=ours"));
        assertIsDamaged(ModelFiles.SETTINGS);

        writeTheChecksumOfTheSettings();
        try (Tagger tagger = load()) {
            assertThat(tagger.version()).isEqualTo("ours");
        }
    }

    @Test
    void settingsThatTheReaderCannotUseAreNamedThoughTheirChecksumIsRight() throws IOException {
        String settings = Files.readString(folder.resolve(ModelFiles.SETTINGS));
        Files.writeString(
                folder.resolve(ModelFiles.SETTINGS), settings.replaceFirst("attributions=.*", "attributions=1 1 0"));
        writeTheChecksumOfTheSettings();

        assertThatThrownBy(this::load)
                .isInstanceOf(ModelException.class)
                .hasMessage("the model's file reader.properties is damaged: attributions has 3 numbers, not 9;"
                        + " build or install Onrecord again");
    }

    private void writeTheChecksumOfTheSettings() throws IOException {
        byte[] changed = Files.readAllBytes(folder.resolve(ModelFiles.SETTINGS));
        String checksums = Files.readString(folder.resolve(ModelFiles.CHECKSUMS));
        Files.writeString(
                folder.resolve(ModelFiles.CHECKSUMS),
                checksums.replaceFirst(
                        "\\w+  " + ModelFiles.SETTINGS, ModelFiles.checksum(changed) + "  " + ModelFiles.SETTINGS));
    }

    private void assertIsDamaged(String name) {
        assertThatThrownBy(this::load)
                .isInstanceOf(ModelException.class)
                .hasMessage("the model's file " + name
                        + " is damaged: its checksum is not the one in CRC32SUMS; build or install Onrecord again");
    }

    private Tagger load() {
        return Tagger.load(ModelFiles.of(this::open));
    }

    private @Nullable InputStream open(String name) throws IOException {
        Path file = folder.resolve(name);
        return Files.exists(file) ? Files.newInputStream(file) : null;
    }
}
