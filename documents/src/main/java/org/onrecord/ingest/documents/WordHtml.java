package org.onrecord.ingest.documents;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.Whitespace;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/**
 * Makes HTML of the XHTML that Apache Tika makes of a DOCX document, where quotations are paragraphs in a style of that name,
 * and the title is a heading. Notes follow the text; what is embedded stands in divisions, and is left out.
 */
final class WordHtml extends DefaultHandler {
    private static final int MOST_CHARACTERS = 4 << 20; // in UTF-16

    private static final Set<String> BLOCKS = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol");
    private static final Set<String> OTHERS = Set.of("b", "i", "u", "tr", "td", "li", "br");
    private static final Pattern QUOTATION = Pattern.compile("(?i).*(quot|block_?text).*");

    private final StringBuilder html = new StringBuilder();
    private final StringBuilder title = new StringBuilder();
    private StringBuilder text = new StringBuilder(); // of the head, until the body comes
    private int divisions;
    private boolean isQuoted;
    private boolean isBlank = true;

    boolean isBlank() {
        return isBlank;
    }

    /** The text without the title. */
    String html() {
        return html.toString();
    }

    /** Null where no paragraph is styled so. */
    @Nullable
    String title() {
        String line = Whitespace.collapsed(title.toString());
        return line.isEmpty() ? null : line;
    }

    @Override
    public void startElement(String uri, String name, String qName, Attributes attributes) {
        String style = attributes.getValue("class") == null ? "" : attributes.getValue("class");
        if (name.equals("body")) {
            text = html;
        } else if (name.equals("div")) {
            divisions++;
        } else if (name.equals("h1") && style.equals("title")) {
            text = title;
        } else if (BLOCKS.contains(name)) {
            quote(QUOTATION.matcher(style).matches());
            open(name);
        } else if (OTHERS.contains(name)) {
            open(name);
        }
    }

    @Override
    public void endElement(String uri, String name, String qName) {
        if (name.equals("div")) {
            divisions--;
        } else if (text == title && name.equals("h1")) {
            title.append(' ');
            text = html;
        } else if (BLOCKS.contains(name) || OTHERS.contains(name)) {
            append("</" + name + ">");
        }
    }

    @Override
    public void characters(char[] characters, int start, int length) throws SAXException {
        if (html.length() > MOST_CHARACTERS) {
            throw new SAXException(new Unreadable("has more text than is read as one article"));
        }
        String words = new String(characters, start, length);
        append(text == title ? words : Entities.escape(words).replace("\n", "<br>"));
        isBlank &= text != html || words.isBlank();
    }

    @Override
    public void ignorableWhitespace(char[] characters, int start, int length) {
        append(new String(characters, start, length));
    }

    @Override
    public void endDocument() {
        quote(false);
    }

    private void open(String name) {
        append("<" + name + ">");
    }

    private void quote(boolean quoted) {
        if (quoted != isQuoted && divisions == 0) {
            append(quoted ? "<blockquote>" : "</blockquote>");
            isQuoted = quoted;
        }
    }

    private void append(String words) {
        if (divisions == 0) {
            text.append(words);
        }
    }
}
