package org.onrecord.ingest.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.AttributesImpl;

class PdfPagesTest {
    @Test
    void whatStandsBetweenWordsIsASpace() throws SAXException {
        assertThat(lines("The\u00A0 ferry\u0085will\tsail\u0007again.\n \u0085 \n"))
                .containsExactly(new Line("The ferry will sail again.", true));
    }

    private static List<Line> lines(String paragraph) throws SAXException {
        AttributesImpl page = new AttributesImpl();
        page.addAttribute("", "class", "class", "CDATA", "page");
        PdfPages pages = new PdfPages();
        pages.startElement("", "div", "div", page);
        pages.startElement("", "p", "p", new AttributesImpl());
        pages.characters(paragraph.toCharArray(), 0, paragraph.length());
        pages.endElement("", "p", "p");
        return pages.lines().get(0);
    }
}
