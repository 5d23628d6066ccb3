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
import org.jsoup.nodes.Document;
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
    private static final int BYTES_OF_BEGINNING = 4096;

    private Opml() {}

    /**
     * The addresses of the feeds as they are written, in their order, at whatever depth.
     *
     * @throws Unreadable if it is no such list, or there is no feed in it
     */
    static List<String> feeds(Path file) throws IOException {
        Element root = root(bytes(file));
        if (!isList(root)) {
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

    /** Whether a file begins as such a list; false of one that cannot be read. */
    static boolean isList(Path file) {
        if (!Files.isRegularFile(file)) {
            return false; // opening a pipe without a writer never returns
        }
        try (InputStream bytes = Files.newInputStream(file)) {
            return isList(root(bytes.readNBytes(BYTES_OF_BEGINNING)));
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isList(Element root) {
        return root.normalName().equals("opml");
    }

    /** The document's first element, or the document where it has none. */
    private static Element root(byte[] bytes) throws IOException {
        Document document = Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
        return Objects.requireNonNullElse(document.firstElementChild(), document);
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
