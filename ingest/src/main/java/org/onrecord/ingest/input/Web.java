package org.onrecord.ingest.input;

import java.io.IOException;

/** Fetches what a user named by its address on the web, "https://…". */
@FunctionalInterface
public interface Web {
    /** Fetches nothing. */
    Web NONE = address -> {
        throw new Unreadable("is an address on the web, which is not fetched");
    };

    /**
     * What is at an address, all of it, so that nobody has to close it.
     *
     * @throws IOException if it cannot be had, with the cause in words that follow the address if it is an {@link Unreadable}
     */
    Source fetch(String address) throws IOException;
}
