package org.onrecord.export.brat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.Locale;
import org.onrecord.archive.ArchivedArticle;

/**
 * Names of files that every system takes, the same for the same article in each export: the last words of its identity, to be
 * recognised by, and the beginning of the identity's SHA-256, to be unique.
 */
final class FileName {
    private static final int MOST_LETTERS = 60;
    private static final int DIGEST_LETTERS = 12;

    private FileName() {}

    /** Without an ending: "the-lock-3fa94c1e2b07". */
    static String of(ArchivedArticle article) {
        String words = words(article.identity());
        return words + (words.isEmpty() ? "" : "-") + sha256(article.identity()).substring(0, DIGEST_LETTERS);
    }

    private static String words(String identity) {
        String path = identity.replaceFirst("[?#].*$", "").replaceFirst("/+$", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.\\w{1,5}$", "");
        String plain = Normalizer.normalize(last, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("%[0-9A-Fa-f]{2}|[^A-Za-z0-9]+", "-")
                .replaceAll("-{2,}", "-")
                .toLowerCase(Locale.ROOT);
        return plain.substring(0, Math.min(plain.length(), MOST_LETTERS)).replaceAll("^-|-$", "");
    }

    private static String sha256(String words) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
