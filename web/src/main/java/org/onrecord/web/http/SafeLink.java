package org.onrecord.web.http;

import java.net.URI;
import java.net.URISyntaxException;
import org.jspecify.annotations.Nullable;

/** Addresses from articles, which may be anything: only those of the web become links, never {@code javascript:} or {@code file:}. */
public final class SafeLink {
    private SafeLink() {}

    /** The address, if it is one of http or https; else null. */
    public static @Nullable String of(@Nullable String address) {
        return address != null && isOfTheWeb(address) ? address : null;
    }

    private static boolean isOfTheWeb(String address) {
        try {
            URI uri = new URI(address);
            String scheme = uri.getScheme();
            return ("http".equalsIgnoreCase(scheme) || "https".equalsIgnoreCase(scheme)) && uri.getHost() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
