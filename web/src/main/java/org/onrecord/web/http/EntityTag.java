package org.onrecord.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * What an answer is known by (RFC 9110, section 8.8.3): who has it already is told so, instead of being sent it again. Javalin's own
 * tags know neither HEAD nor a list of tags. They are weak, as the same answer may be sent compressed. Immutable.
 */
record EntityTag(String text) {
    private static final int BYTES = 12;

    private static EntityTag of(byte[] body) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(body);
            return new EntityTag("\"" + HexFormat.of().formatHex(hash, 0, BYTES) + "\"");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** Answers with a body, in UTF-8, or, if the one who asks has it, without. */
    static void answer(Context context, String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        EntityTag tag = of(bytes);
        context.header("ETag", "W/" + tag.text());
        if (tag.isIn(context.header("If-None-Match"))) {
            context.status(HttpStatus.NOT_MODIFIED);
        } else {
            context.contentType(type).result(bytes);
        }
    }

    /** Whether a header that lists tags, weak or strong, or {@code *}, has this one. */
    private boolean isIn(@Nullable String tags) {
        return tags != null
                && Arrays.stream(tags.split(","))
                        .map(String::strip)
                        .anyMatch(tag -> tag.equals("*") || tag.equals(text) || tag.equals("W/" + text));
    }
}
