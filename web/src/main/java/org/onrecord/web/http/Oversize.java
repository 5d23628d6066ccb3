package org.onrecord.web.http;

import io.javalin.http.HttpStatus;

/** Says that something is larger than what is taken. */
public final class Oversize {
    private static final long KILOBYTE = 1L << 10;
    private static final long MEGABYTE = 1L << 20;

    private Oversize() {}

    /** @param what "the upload" */
    public static Problem of(String what, long most) {
        return new Problem(
                HttpStatus.CONTENT_TOO_LARGE,
                what + " is larger than " + words(most) + ", the most that is taken here");
    }

    /** "512 MB" */
    public static String words(long bytes) {
        return bytes < MEGABYTE ? (bytes + KILOBYTE - 1) / KILOBYTE + " kB" : (bytes + MEGABYTE - 1) / MEGABYTE + " MB";
    }
}
