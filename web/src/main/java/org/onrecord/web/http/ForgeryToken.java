package org.onrecord.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import org.jspecify.annotations.Nullable;

/**
 * A secret that only our own pages, and programs that have asked for it, can know: another site may send a form to us, but not read
 * what we answer. It holds until the server ends. Immutable and thread-safe.
 */
public record ForgeryToken(String value) {
    /** The field of a form that has it. */
    public static final String FIELD = "token";

    /** The header of a request that has it. */
    public static final String HEADER = "X-Onrecord-Token";

    private static final int BYTES = 24;

    public static ForgeryToken random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new ForgeryToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** @throws Problem if the request does not have it */
    void requireIn(Context context) {
        String header = context.header(HEADER);
        if (!matches(header == null ? context.formParam(FIELD) : header)) {
            throw new Problem(
                    HttpStatus.FORBIDDEN,
                    "changes need the token of this server, in the field " + FIELD + " or the header " + HEADER
                            + ": load the page again, or ask /api/v1/token for it");
        }
    }

    private boolean matches(@Nullable String given) {
        return given != null
                && MessageDigest.isEqual(
                        value.getBytes(StandardCharsets.UTF_8), given.getBytes(StandardCharsets.UTF_8));
    }
}
