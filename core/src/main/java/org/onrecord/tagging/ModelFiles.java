package org.onrecord.tagging;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.jspecify.annotations.Nullable;
import org.onrecord.ModelException;

/**
 * The files of a model, each held against its checksum (CRC-32), which the training wrote beside them. It is to find damage, and
 * no work of an enemy's, who would write the checksum anew: SHA-256 would take a tenth of a second at each start, this takes two
 * milliseconds. Thread-safe.
 */
final class ModelFiles {
    static final String NETWORK = "reader.onnx";
    static final String SETTINGS = "reader.properties";
    static final String VOCABULARY = "vocab.txt";
    static final String CHECKSUMS = "CRC32SUMS";

    private static final String FOLDER = "/org/onrecord/model/";
    private static final String REMEDY = "; build or install Onrecord again";

    private final Opener opener;
    private final Map<String, String> checksums;

    /** Opens files by their names. Thread-safe. */
    interface Opener {
        /** Null where there is no such file. */
        @Nullable
        InputStream open(String name) throws IOException;
    }

    private ModelFiles(Opener opener, Map<String, String> checksums) {
        this.opener = opener;
        this.checksums = checksums;
    }

    /** Those of the model that ships with Onrecord. */
    static ModelFiles shipped() {
        return of(name -> ModelFiles.class.getResourceAsStream(FOLDER + name));
    }

    static ModelFiles of(Opener opener) {
        String lines = new String(bytes(opener, CHECKSUMS), StandardCharsets.US_ASCII);
        return new ModelFiles(
                opener,
                lines.lines()
                        .map(line -> line.split(" {2}", 2))
                        .filter(parts -> parts.length == 2)
                        .collect(Collectors.toMap(parts -> parts[1], parts -> parts[0], (first, second) -> second)));
    }

    /** @throws ModelException if the file is missing, or is not what the training wrote */
    byte[] read(String name) {
        byte[] bytes = bytes(opener, name);
        if (!checksum(bytes).equals(checksums.get(name))) {
            throw damaged(name, "its checksum is not the one in " + CHECKSUMS, null);
        }
        return bytes;
    }

    /** A file that cannot be used, with one line that says why. */
    static ModelException damaged(String name, @Nullable String why, @Nullable Throwable cause) {
        return new ModelException("the model's file " + name + " is damaged: " + why + REMEDY, cause);
    }

    private static byte[] bytes(Opener opener, String name) {
        try (InputStream stream = opener.open(name)) {
            if (stream == null) {
                throw new ModelException("the model lacks its file " + name + REMEDY, null);
            }
            return stream.readAllBytes();
        } catch (IOException e) {
            throw damaged(name, e.getMessage(), e);
        }
    }

    static String checksum(byte[] bytes) {
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        return HexFormat.of().toHexDigits((int) checksum.getValue());
    }
}
