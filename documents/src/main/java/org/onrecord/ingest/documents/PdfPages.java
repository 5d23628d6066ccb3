package org.onrecord.ingest.documents;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.Whitespace;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** Takes the lines of each page from the XHTML that Apache Tika makes of a PDF document. */
final class PdfPages extends DefaultHandler {
    private static final int MOST_CHARACTERS = 4 << 20; // in UTF-16

    private final List<List<Line>> pages = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();
    private int characters;

    List<List<Line>> lines() {
        return pages;
    }

    @Override
    public void startElement(String uri, String localName, String qName, Attributes attributes) {
        if (localName.equals("div") && "page".equals(attributes.getValue("class"))) {
            pages.add(new ArrayList<>());
        }
        paragraph.setLength(0);
    }

    @Override
    public void endElement(String uri, String localName, String qName) {
        if (localName.equals("p") && !pages.isEmpty()) {
            List<Line> page = pages.get(pages.size() - 1);
            List<String> lines = paragraph
                    .toString()
                    .lines()
                    .map(Whitespace::collapsed)
                    .filter(line -> !line.isEmpty())
                    .toList();
            for (int i = 0; i < lines.size(); i++) {
                page.add(new Line(lines.get(i), i == 0));
            }
        }
        paragraph.setLength(0);
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        characters += length;
        if (characters > MOST_CHARACTERS) {
            throw new SAXException(new Unreadable("has more text than is read as one article"));
        }
        paragraph.append(text, start, length);
    }

    @Override
    public void ignorableWhitespace(char[] text, int start, int length) throws SAXException {
        characters(text, start, length);
    }
}
