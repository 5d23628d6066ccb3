package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFStyles;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Markup.Kind;
import org.onrecord.ingest.input.Unreadable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class WordDocumentTest {

    @Test
    void readsParagraphsWithTheirMarks() throws Exception {
        Article article = Documents.article(document());

        assertThat(article.text())
                .isEqualTo("She said no & left <him>.\n\nIt will hold.\n\nNobody knows.\n\nSo she wrote.");
        assertThat(article.markup())
                .extracting(Markup::kind, mark -> article.words(mark.span()))
                .containsExactly(
                        tuple(Kind.EMPHASIS, "no"), tuple(Kind.BLOCK_QUOTATION, "It will hold.\n\nNobody knows."));
    }

    @Test
    void knowsWhatTheDocumentSaysOfItself() throws Exception {
        Article article = Documents.article(document());

        assertThat(article.metadata().title()).isEqualTo("The lock holds");
        assertThat(article.metadata().byline()).isEqualTo("Ada Quill");
        assertThat(article.metadata().published()).isEqualTo("2031-03-04T10:14:55Z");
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @Test
    void saysThatThereIsNoText() throws IOException {
        try (XWPFDocument empty = new XWPFDocument()) {
            byte[] bytes = bytes(empty);

            assertThatThrownBy(() -> Documents.read(bytes))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("is a DOCX document without text, or a damaged one");
        }
    }

    @Test
    void saysThatADocumentIsDamaged() throws Exception {
        byte[] whole = document();

        assertThatThrownBy(() -> Documents.read(Arrays.copyOf(whole, whole.length / 2)))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is a damaged DOCX document");
    }

    @Test
    void saysSoOfOneThatIsPackedAsNoneIs() throws Exception {
        byte[] zstandard = stored("[Content_Types].xml", "<Types/>");
        zstandard[8] = 93;

        assertThatThrownBy(() -> Documents.read(zstandard))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is a damaged DOCX document");
    }

    /** A part that is not compressed, and no directory: so the parts are read as they come. */
    private static byte[] stored(String name, String text) throws IOException {
        byte[] bytes = text.getBytes(UTF_8);
        CRC32 checksum = new CRC32();
        checksum.update(bytes);
        ZipEntry part = new ZipEntry(name);
        part.setMethod(ZipEntry.STORED);
        part.setSize(bytes.length);
        part.setCrc(checksum.getValue());
        ByteArrayOutputStream parts = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(parts)) {
            zip.putNextEntry(part);
            zip.write(bytes);
        }
        byte[] whole = parts.toByteArray();
        whole[new String(whole, ISO_8859_1).indexOf("PK\1\2")] = 0;
        return whole;
    }

    private static byte[] document() throws Exception {
        try (XWPFDocument document = new XWPFDocument()) {
            XWPFStyles styles = document.createStyles();
            styles.addStyle(style("Title"));
            styles.addStyle(style("Intense Quote"));
            paragraph(document, "Title", "The lock holds");
            XWPFParagraph paragraph = paragraph(document, null, "She said ");
            XWPFRun emphasis = paragraph.createRun();
            emphasis.setItalic(true);
            emphasis.setText("no");
            paragraph.createRun().setText(" & left <him>.");
            paragraph(document, "Intense Quote", "It will hold.");
            paragraph(document, "Intense Quote", "Nobody knows.");
            paragraph(document, null, "So she wrote.");
            document.createHeader(HeaderFooterType.DEFAULT)
                    .createParagraph()
                    .createRun()
                    .setText("Larch Bay Harbour Office");
            document.getProperties().getCoreProperties().setCreator("Ada Quill");
            document.getProperties().getCoreProperties().setCreated("2031-03-04T10:14:55Z");
            return bytes(document);
        }
    }

    private static XWPFStyle style(String name) {
        CTStyle style = CTStyle.Factory.newInstance();
        style.setStyleId(name);
        style.addNewName().setVal(name);
        return new XWPFStyle(style);
    }

    private static XWPFParagraph paragraph(XWPFDocument document, @Nullable String style, String words) {
        XWPFParagraph paragraph = document.createParagraph();
        if (style != null) {
            paragraph.setStyle(style);
        }
        paragraph.createRun().setText(words);
        return paragraph;
    }

    private static byte[] bytes(XWPFDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.write(bytes);
        return bytes.toByteArray();
    }
}
