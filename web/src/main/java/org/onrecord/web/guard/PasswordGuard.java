package org.onrecord.web.guard;

import io.javalin.http.Context;
import io.javalin.http.Handler;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.onrecord.web.http.Problem;

/** Answers only who knows the password: by HTTP's Basic scheme with any name, or as a Bearer token. Thread-safe. */
final class PasswordGuard implements Handler {
    private final byte[] password;

    PasswordGuard(String password) {
        this.password = password.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public void handle(Context context) {
        if (!matches(context.header("Authorization"))) {
            context.header("WWW-Authenticate", "Basic realm=\"Onrecord\", charset=\"UTF-8\"");
            throw new Problem(HttpStatus.UNAUTHORIZED, "this server wants a password; any user name will do");
        }
    }

    private boolean matches(@Nullable String authorization) {
        byte[] given = authorization == null ? new byte[0] : given(authorization);
        return MessageDigest.isEqual(password, given);
    }

    private static byte[] given(String authorization) {
        String[] parts = authorization.split(" ", 2);
        if (parts.length < 2) {
            return new byte[0];
        }
        return switch (parts[0]) {
            case "Bearer" -> parts[1].strip().getBytes(StandardCharsets.UTF_8);
            case "Basic" -> afterColon(parts[1].strip());
            default -> new byte[0];
        };
    }

    private static byte[] afterColon(String credentials) {
        try {
            String plain = new String(Base64.getDecoder().decode(credentials), StandardCharsets.UTF_8);
            return plain.substring(plain.indexOf(':') + 1).getBytes(StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return new byte[0];
        }
    }
}
