package org.onrecord.ingest.page;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.onrecord.ingest.page.metadata.JsonScripts;
import org.onrecord.ingest.text.TextDecoder;
import tools.jackson.databind.JsonNode;

/** The text that a page gives to search engines, for pages whose scripts show it to people, or to those who paid. */
final class EmbeddedStory {
    private EmbeddedStory() {}

    /** The blocks of the longest {@code articleBody} in the page's JSON-LD; empty if there is none. */
    static List<Block> of(Document document) {
        String longest = "";
        Deque<JsonNode> left = new ArrayDeque<>(JsonScripts.of(document));
        while (!left.isEmpty()) {
            JsonNode value = left.remove();
            JsonNode body = value.path("articleBody");
            if (body.isString() && body.stringValue().length() > longest.length()) {
                longest = body.stringValue();
            }
            value.forEach(left::add);
        }
        return longest.isBlank()
                ? List.of()
                : BlockReader.read(html(TextDecoder.wellFormed(longest))).blocks();
    }

    private static Element html(String text) {
        if (text.contains("<p") || text.contains("<br") || text.contains("</")) {
            return Jsoup.parseBodyFragment(text).body();
        }
        Element body = new Element("body");
        text.lines()
                .forEach(line -> body.appendElement("p")
                        .text(Jsoup.parseBodyFragment(line).text()));
        return body;
    }
}
