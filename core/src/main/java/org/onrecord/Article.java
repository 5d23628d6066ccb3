package org.onrecord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known about it. Immutable and thread-safe.
 *
 * @param id the SHA-256 of the text as UTF-8, in lower-case hexadecimal
 * @param uri where it was read from
 * @param text the words as they were published, unchanged
 * @param published the date as the source gives it, in ISO 8601
 * @param language a BCP 47 tag
 * @param story the id of the story of which this is a copy
 */
public record Article(
        String id,
        String uri,
        String text,
        @Nullable String title,
        @Nullable String byline,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String language,
        @Nullable String story) {

    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(text, "text");
    }

    /** An article of which nothing but its text is known. */
    public static Article of(String uri, String text) {
        return new Article(sha256(text), uri, text, null, null, null, null, null, null);
    }

    public Article withTitle(@Nullable String newTitle) {
        return new Article(id, uri, text, newTitle, byline, publisher, published, language, story);
    }

    public Article withLanguage(@Nullable String newLanguage) {
        return new Article(id, uri, text, title, byline, publisher, published, newLanguage, story);
    }

    /**
     * The words that a span covers.
     *
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String words(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
