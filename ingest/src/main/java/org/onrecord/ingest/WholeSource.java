package org.onrecord.ingest;

import java.io.IOException;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.onrecord.Article;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Source;

/** Opens sources that are one article and nothing else, and takes the hash of their bytes while they are read. */
final class WholeSource {
    private WholeSource() {}

    /** Reads the bytes to their end. */
    interface Reader {
        Article read(Source source) throws IOException;
    }

    static Contents open(Source source, Reader reader) throws IOException {
        DigestInputStream bytes = new DigestInputStream(source.bytes(), sha256());
        Article article = reader.read(source.withBytes(bytes));
        return Contents.of(new Success(
                article, HexFormat.of().formatHex(bytes.getMessageDigest().digest())));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
