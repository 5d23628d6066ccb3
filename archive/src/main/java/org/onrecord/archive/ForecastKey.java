package org.onrecord.archive;

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
        String words = WordsDigest.plain(article.words(forecast.span()));
        byte[] digest = WordsDigest.sha256(identity + "\n" + words);
        StringBuilder key = new StringBuilder("f");
        for (int i = 0; i < LENGTH; i++) {
            key.append(ALPHABET.charAt((digest[i] & 0xFF) % ALPHABET.length()));
        }
        return key.toString();
    }
}
