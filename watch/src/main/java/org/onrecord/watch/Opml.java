package org.onrecord.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.StreamSupport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Unreadable;

/**
 * Lists of feeds as feed readers export them (OPML 2.0), also where they are not well-formed. jsoup's parser for XML knows no
 * entities but those of HTML, so that none is expanded or fetched.
 */
final class Opml {
    private static final int MOST_BYTES = 32 << 20;

    private Opml() {}

    /**
     * The addresses of the feeds as they are written, in their order, at whatever depth.
     *
     * @throws Unreadable if it is no such list, or there is no feed in it
     */
    static List<String> feeds(Path file) throws IOException {
        Element root = Jsoup.parse(new ByteArrayInputStream(bytes(file)), null, "", Parser.xmlParser())
                .firstElementChild();
        if (root == null || !root.normalName().equals("opml")) {
            throw new Unreadable("is not a list of feeds (OPML)");
        }
        List<String> feeds = root.getAllElements().stream()
                .filter(element -> element.normalName().equals("outline"))
                .map(Opml::address)
                .filter(Objects::nonNull)
                .toList();
        if (feeds.isEmpty()) {
            throw new Unreadable("is a list with no feed in it");
        }
        return feeds;
    }

    private static byte[] bytes(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            byte[] read = bytes.readNBytes(MOST_BYTES + 1);
            if (read.length > MOST_BYTES) {
                throw new Unreadable("is larger than " + (MOST_BYTES >> 20) + " MB, the most that is read as one list");
            }
            return read;
        }
    }

    /** Some write "xmlurl". */
    private static @Nullable String address(Element outline) {
        return StreamSupport.stream(outline.attributes().spliterator(), false)
                .filter(attribute -> attribute.getKey().equalsIgnoreCase("xmlUrl"))
                .map(Attribute::getValue)
                .filter(address -> !address.isBlank())
                .findFirst()
                .orElse(null);
    }
}
