package org.onrecord.watch.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.IDN;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Addresses on the web as people and pages write them. */
public final class WebAddress {
    private static final Pattern WEB = Pattern.compile("(?i)https?://.*", Pattern.DOTALL);
    private static final Pattern AUTHORITY = Pattern.compile("^([^:/?#]+://)([^/?#]*)");

    /** What browsers let pass and RFC 3986 does not. */
    private static final Pattern ILLEGAL = Pattern.compile("[\\s\"<>\\\\^`{|}]|%(?!\\p{XDigit}{2})");

    private static final HexFormat HEX = HexFormat.of().withUpperCase();

    private WebAddress() {}

    /** Whether something is meant to be an address on the web, not a path. */
    public static boolean isMeant(String argument) {
        return WEB.matcher(argument).matches();
    }

    /**
     * With a scheme that is http or https, a host, no user and no fragment, in ASCII.
     *
     * @throws Unfetched if it is no such address
     */
    public static URI of(String written) throws Unfetched {
        return checked(parsed(written));
    }

    /** Where a reference on a page leads. */
    static URI resolved(URI base, String reference) throws Unfetched {
        return checked(base.resolve(parsed(reference)));
    }

    private static URI parsed(String written) throws Unfetched {
        try {
            String legal = ILLEGAL.matcher(written.strip()).replaceAll(WebAddress::encoded);
            Matcher authority = AUTHORITY.matcher(legal);
            if (authority.find()) {
                legal = authority.group(1) + IDN.toASCII(authority.group(2)) + legal.substring(authority.end());
            }
            return new URI(new URI(legal).toASCIIString());
        } catch (URISyntaxException | IllegalArgumentException e) {
            throw Unfetched.lasting("is not an address on the web");
        }
    }

    private static URI checked(URI address) throws Unfetched {
        String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
        if (!scheme.equals("http") && !scheme.equals("https") || address.getHost() == null) {
            throw Unfetched.lasting("is not an address on the web");
        }
        if (address.getRawUserInfo() != null) {
            throw Unfetched.lasting("has a user's name in its address");
        }
        String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return URI.create(origin(address) + path + query);
    }

    /** Scheme, host and port, in lower case. */
    static String origin(URI address) {
        return (address.getScheme() + "://" + authority(address)).toLowerCase(Locale.ROOT);
    }

    /** Host and port, as the header Host has them. */
    static String authority(URI address) {
        return address.getHost() + (address.getPort() < 0 ? "" : ":" + address.getPort());
    }

    private static String encoded(MatchResult character) {
        StringBuilder encoded = new StringBuilder();
        for (byte value : character.group().getBytes(UTF_8)) {
            encoded.append('%').append(HEX.toHexDigits(value));
        }
        return encoded.toString();
    }
}
