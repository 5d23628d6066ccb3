package org.onrecord.ingest.documents;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.regex.Pattern;
import org.apache.james.mime4j.dom.Body;
import org.apache.james.mime4j.dom.Entity;
import org.apache.james.mime4j.dom.Message;
import org.apache.james.mime4j.dom.SingleBody;
import org.apache.james.mime4j.message.DefaultMessageWriter;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.text.TextDecoder;

/** A part of a mail that has no parts. */
record MailPart(Entity entity) {
    private static final Pattern NOT_READ =
            Pattern.compile("(?i)(image|audio|video)/.*|application/(pgp|(x-)?pkcs7)-signature");

    /** Charsets that the bytes tell better than their declaration. */
    private static final Pattern TOLD_BY_BYTES = Pattern.compile("(?i)utf-?8|us-ascii|iso-8859-1|windows-1252");

    /** Whether it belongs to what the mail says, in text of a type. */
    boolean isInline(String type) {
        return type.equalsIgnoreCase(entity.getMimeType())
                && name() == null
                && !"attachment".equalsIgnoreCase(entity.getDispositionType());
    }

    /** Whether there may be an article in it, as there is in no picture, sound or signature. */
    boolean isReadable() {
        return !NOT_READ.matcher(String.valueOf(entity.getMimeType())).matches();
    }

    @Nullable
    String name() {
        return entity.getFilename();
    }

    /** The media type with the charset. */
    String contentType() {
        String charset = entity.getCharset();
        return entity.getMimeType() + (charset == null ? "" : "; charset=" + charset);
    }

    byte[] bytes() throws IOException {
        Body body = entity.getBody();
        if (body instanceof SingleBody single) {
            try (InputStream stream = single.getInputStream()) {
                return stream.readAllBytes();
            }
        }
        return body instanceof Message message ? DefaultMessageWriter.asBytes(message) : new byte[0];
    }

    String words() throws IOException {
        byte[] bytes = bytes();
        String charset = entity.getCharset() == null ? "utf-8" : entity.getCharset();
        try {
            return TOLD_BY_BYTES.matcher(charset).matches()
                    ? TextDecoder.decode(bytes)
                    : new String(bytes, Charset.forName(charset));
        } catch (IllegalArgumentException e) {
            return TextDecoder.decode(bytes); // of a charset that Java does not have
        }
    }
}
