package org.onrecord.ingest.feed;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.text.TextDecoder;

/**
 * Turns the bytes of an XML document into characters. The charset that it declares counts where that is a legacy one and the
 * bytes do not prove it wrong; else the bytes tell, since "UTF-8" is often declared for what is Windows-1252.
 */
final class XmlCharacters {
    private static final int DECLARATION = 1024;
    private static final Pattern IN_XML = Pattern.compile("<\\?xml[^>]*?\\sencoding\\s*=\\s*[\"']\\s*([\\w.:-]+)");
    private static final Pattern IN_MEDIA_TYPE = Pattern.compile("(?i)charset\\s*=\\s*[\"']?([\\w.:-]+)");

    /** Those that TextDecoder knows by the bytes; who declares ISO 8859-1 means Windows-1252 by the WHATWG standard. */
    private static final Set<String> TOLD_BY_BYTES = Set.of(
            "UTF-8",
            "UTF-16",
            "UTF-16LE",
            "UTF-16BE",
            "UTF-32",
            "UTF-32LE",
            "UTF-32BE",
            "US-ASCII",
            "ISO-8859-1",
            "windows-1252");

    private XmlCharacters() {}

    /** @param mediaType with which the document came, perhaps with a charset; one in the document goes before it */
    static String decode(byte[] bytes, @Nullable String mediaType) {
        Charset declared = declared(bytes, mediaType);
        boolean isLegacy = declared != null && !TOLD_BY_BYTES.contains(declared.name()) && !isUtf8BeyondAscii(bytes);
        return declared != null && isLegacy ? new String(bytes, declared) : TextDecoder.decode(bytes);
    }

    private static @Nullable Charset declared(byte[] bytes, @Nullable String mediaType) {
        Matcher inXml = IN_XML.matcher(new String(bytes, 0, Math.min(DECLARATION, bytes.length), ISO_8859_1));
        Matcher inMediaType = IN_MEDIA_TYPE.matcher(mediaType == null ? "" : mediaType);
        String name = inXml.find() ? inXml.group(1) : inMediaType.find() ? inMediaType.group(1) : null;
        try {
            return name == null ? null : Charset.forName(name.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return null; // not a charset, or not one that Java has
        }
    }

    /** So many sound sequences of several bytes are no accident. */
    private static boolean isUtf8BeyondAscii(byte[] bytes) {
        try {
            return UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).length() < bytes.length;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
