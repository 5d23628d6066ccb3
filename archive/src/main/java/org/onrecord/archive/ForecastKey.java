package org.onrecord.archive;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Locale;
import org.onrecord.Article;
import org.onrecord.Forecast;

/**
 * What a forecast is called outside of its analysis, "f7kq2mx": resolutions hang on it. It comes from the article's identity and
 * the words, so that it stays when another model draws the condition or the certainty otherwise.
 */
final class ForecastKey {
    /** Without the letters and digits that are taken for one another. */
    private static final String ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

    /** Of 31 characters: a million forecasts have a chance of one in 50 that two of them share a key by accident. */
    private static final int LENGTH = 9;

    private ForecastKey() {}

    static String of(String identity, Article article, Forecast forecast) {
        String words = article.words(forecast.span()).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ");
        byte[] digest = sha256(identity + "\n" + words.strip());
        StringBuilder key = new StringBuilder("f");
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt((digest[i] & 0xFF) % ALPHABET.length()));
        }
        return key.toString();
    }

    private static byte[] sha256(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
