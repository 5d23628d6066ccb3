package org.onrecord.export.webannotation;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;

/** Makes IRIs (RFC 3987): a reader of RDF drops what is named by something else. */
final class Iri {
    private static final Pattern ABSOLUTE = Pattern.compile("(?s)[A-Za-z][A-Za-z0-9+.-]*:.*");

    /** What may stand nowhere, and a percent sign that begins nothing. */
    private static final Pattern FORBIDDEN =
            Pattern.compile("[\\x00-\\x20\\x7f-\\x9f\"<>\\\\^`{|}]|%(?![0-9A-Fa-f]{2})");

    private Iri() {}

    /**
     * Of where an article was read from; addresses that publishers print, and those of things within things, are not always IRIs.
     * The same where it is an absolute one, else with what is forbidden percent-encoded.
     */
    static String of(String address) {
        String encoded = FORBIDDEN.matcher(address).replaceAll(found -> percent(found.group()));
        int fragment = encoded.indexOf('#') + 1;
        String once = fragment == 0
                ? encoded
                : encoded.substring(0, fragment) + encoded.substring(fragment).replace("#", "%23");
        return ABSOLUTE.matcher(once).matches() ? once : "urn:onrecord:source:" + once;
    }

    /** A UUID that the name alone decides (RFC 9562, version 3). */
    static String named(String name) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static String percent(String character) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : character.getBytes(StandardCharsets.UTF_8)) {
            encoded.append('%').append(String.format("%02X", octet));
        }
        return encoded.toString();
    }
}
