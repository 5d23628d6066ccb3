package org.onrecord.web.analysis;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.Source;
import org.onrecord.web.http.Problem;
import org.onrecord.web.http.Request;

/**
 * A text that somebody wrote or pasted into a form. Immutable.
 *
 * @param known what they say of it, which goes before what the text says itself
 */
public record Written(String text, Metadata known) {
    /** What is read of a request. */
    public static final List<String> FIELDS = List.of("text", "title", "byline", "publisher", "published", "address");

    private static final String NAME = "the text";
    private static final int DIGITS = 16;

    /**
     * From the {@link #FIELDS}.
     *
     * @return null where there is no text
     */
    public static @Nullable Written of(Request request) {
        String text = request.longText("text");
        Metadata known = Metadata.NONE
                .withTitle(request.text("title"))
                .withByline(request.text("byline"))
                .withPublisher(request.text("publisher"))
                .withPublished(request.date("published"))
                .withAddress(address(request));
        return text == null ? null : new Written(text.replace("\r\n", "\n"), known);
    }

    private static @Nullable String address(Request request) {
        String address = request.text("address");
        if (address != null && !address.matches("(?i)https?://[^\\s/]+.*")) {
            throw Problem.wrong("address is '" + address + "'; it begins with https:// or http://");
        }
        return address;
    }

    /** In bytes. */
    public int size() {
        return text.getBytes(UTF_8).length;
    }

    /** The article, or why it is none. */
    public Iterator<Ingested> articles() {
        byte[] bytes = text.getBytes(UTF_8);
        String uri = "pasted:" + name(bytes);
        Inputs inputs = Inputs.of(Source.of(NAME, uri, new ByteArrayInputStream(bytes), null));
        return new Iterator<>() {
            @Override
            public boolean hasNext() {
                return inputs.hasNext();
            }

            @Override
            public Ingested next() {
                return known(inputs.next(), uri);
            }
        };
    }

    /** What is said holds for the text as a whole, not for articles in it. */
    private Ingested known(Ingested input, String uri) {
        return input instanceof Success success && success.article().uri().equals(uri)
                ? new Success(
                        success.article()
                                .withMetadata(known.or(success.article().metadata())),
                        success.sha256())
                : input;
    }

    /** The same for the same text, so that it is known again. */
    private static String name(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest).substring(0, DIGITS);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
