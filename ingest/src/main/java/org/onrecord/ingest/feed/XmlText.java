package org.onrecord.ingest.feed;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.text.TextDecoder;

/** What an element of a feed holds: text, HTML that is escaped or a CDATA section, XHTML that is neither, or base64. */
final class XmlText {
    private XmlText() {}

    static Body body(Element element) {
        String type = element.attr("type").strip().toLowerCase(Locale.ROOT).replaceFirst("\\s*;.*", "");
        if (element.childrenSize() > 0) {
            return Body.html(html(element));
        }
        String words = isBase64(element, type) ? decoded(element.wholeText()) : element.wholeText();
        return switch (type) {
            case "text", "text/plain" -> Body.text(words);
            case "html", "text/html", "xhtml", "application/xhtml+xml" -> Body.html(words);
            default -> Body.guessed(words);
        };
    }

    /** The words in one line; null if there are none. */
    static @Nullable String line(@Nullable Element element) {
        String line = element == null ? "" : body(element).inOneLine();
        return line.isEmpty() ? null : line;
    }

    /** By its mode in Atom 0.3; RFC 4287, section 4.1.3.3, has it for any media type that is neither text nor XML. */
    private static boolean isBase64(Element element, String type) {
        boolean isBinary = type.contains("/") && !type.startsWith("text/") && !type.endsWith("xml");
        return element.attr("mode").equalsIgnoreCase("base64") || isBinary && !element.hasAttr("mode");
    }

    /** As it stands, where it is not base64. */
    private static String decoded(String base64) {
        try {
            return TextDecoder.decode(
                    Base64.getDecoder().decode(base64.replaceAll("\\s", "").getBytes(StandardCharsets.ISO_8859_1)));
        } catch (IllegalArgumentException e) {
            return base64;
        }
    }

    /** XHTML written as HTML, which knows neither prefixes nor CDATA sections nor {@code <i/>}. */
    private static String html(Element element) {
        Document page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        copy(element, page.body());
        return page.body().html();
    }

    private static void copy(Element from, Element to) {
        for (Node child : from.childNodes()) {
            if (child instanceof Element element) {
                String name = Vocabulary.name(element); // empty in the broken <x:>
                Element copy = name.isEmpty() ? to : to.appendElement(name);
                copy.attributes().addAll(element.attributes());
                copy(element, copy);
            } else if (child instanceof TextNode text) {
                to.appendText(text.getWholeText());
            }
        }
    }
}
