package org.onrecord.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Texts out of bytes. */
public final class Texts {
    private Texts() {}

    /** As UTF-8; what is broken in it becomes half of a surrogate pair, as Java's strings may have it. */
    public static String damaged(byte[] bytes) {
        return new String(bytes, UTF_8).replace('\uFFFD', '\uD800');
    }
}
