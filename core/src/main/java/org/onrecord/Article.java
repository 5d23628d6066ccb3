package org.onrecord;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One text with what is known about it. Immutable and thread-safe.
 *
 * @param id the SHA-256 of the text as UTF-8, in lower-case hexadecimal
 * @param uri where it was read from; any words that tell the caller so, nothing is fetched from there
 * @param text the words as they were published, its paragraphs separated by line breaks
 * @param metadata what is known about it besides its text
 * @param provenance the lines that say where it comes from, in their order
 * @param markup how the page set parts of the text off, in the order of the text
 * @param story the id of the story of which this is a copy: that of its first article; null where nobody looked
 */
public record Article(
        String id,
        String uri,
        String text,
        Metadata metadata,
        List<Provenance> provenance,
        List<Markup> markup,
        @Nullable String story) {

    /** Keeps copies of the lists. */
    public Article {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(uri, "uri");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(metadata, "metadata");
        provenance = List.copyOf(provenance);
        markup = List.copyOf(markup);
    }

    /**
     * An article of which nothing but its text is known.
     *
     * @param uri where it was read from
     * @param text the words as they were published, its paragraphs separated by line breaks
     * @return the article, its id computed from the text
     */
    public static Article of(String uri, String text) {
        return new Article(sha256(text), uri, text, Metadata.NONE, List.of(), List.of(), null);
    }

    /**
     * {@return the same article, with other metadata}
     *
     * @param value what is known about it
     */
    public Article withMetadata(Metadata value) {
        return new Article(id, uri, text, value, provenance, markup, story);
    }

    /**
     * {@return the same article, with other lines of provenance}
     *
     * @param value the lines in their order; their spans lie within the text
     */
    public Article withProvenance(List<Provenance> value) {
        return new Article(id, uri, text, metadata, value, markup, story);
    }

    /**
     * {@return the same article, with other markup}
     *
     * @param value in the order of the text; the spans lie within it
     */
    public Article withMarkup(List<Markup> value) {
        return new Article(id, uri, text, metadata, provenance, value, story);
    }

    /**
     * {@return the same article, in another story}
     *
     * @param value the id of the story's first article; null where it is not known
     */
    public Article withStory(@Nullable String value) {
        return new Article(id, uri, text, metadata, provenance, markup, value);
    }

    /**
     * {@return the words that a span covers}
     *
     * @param span in code points of the text, as all spans are
     * @throws IndexOutOfBoundsException if the span ends behind the text
     */
    public String words(Span span) {
        int from = text.offsetByCodePoints(0, span.start());
        return text.substring(from, text.offsetByCodePoints(from, span.length()));
    }

    /**
     * {@return the words that several spans cover, with " … " between two}
     *
     * @param spans in code points of the text, in the order in which their words are wanted
     * @throws IndexOutOfBoundsException if a span ends behind the text
     */
    public String words(List<Span> spans) {
        return spans.stream().map(this::words).collect(Collectors.joining(" … "));
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
