package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.ingest.input.Unreadable;

class PdfDocumentTest {
    private static final String PAGE = """
            The ferry will sail again by May, said the har-
            bour master, and nobody at the well-known quay
            has stirred since the boats went out.

            Mara Holt wrote that the well-
            known lock would hold, and
            """;

    @Test
    void readsParagraphsOverLinesAndPages() throws IOException {
        Article article =
                Documents.article(pdf(PAGE, "that the ministry\nwould pay.\n\nNobody asked.", "So she said."));

        assertThat(article.text()).isEqualTo("""
                The ferry will sail again by May, said the harbour master, and nobody at the well-known quay has stirred \
                since the boats went out.

                Mara Holt wrote that the well-known lock would hold, and that the ministry would pay.

                Nobody asked.

                So she said.""");
        assertThat(article.uri()).isEqualTo("file:///lock");
    }

    @Test
    void knowsWhatTheDocumentSaysOfItself() throws IOException {
        Article article = Documents.article(pdf("She said no."));

        assertThat(article.metadata().title()).isEqualTo("The lock");
        assertThat(article.metadata().byline()).isEqualTo("Ada Quill");
        assertThat(article.metadata().published()).isEqualTo("2031-03-04T10:14:55Z");
        assertThat(article.metadata().language()).isEqualTo("en");
    }

    @Test
    void makesOneLineOfWhatItSays() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, "She said no.");
            document.getDocumentInformation().setTitle("The\n\0lock");
            document.getDocumentInformation().setAuthor("Ada\0 Quill\0");
            Article article = Documents.article(bytes(document));

            assertThat(article.metadata().title()).isEqualTo("The lock");
            assertThat(article.metadata().byline()).isEqualTo("Ada Quill");
        }
    }

    @Test
    void leavesNothingOutOfASinglePage() throws IOException {
        assertThat(Documents.article(pdf("She said no.")).text()).contains("Larch Bay Harbour Office", "She said no.");
    }

    @Test
    void saysThatAPasswordIsNeeded() {
        assertThatThrownBy(() -> Documents.read(encrypted()))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is a PDF document that only opens with a password");
    }

    @Test
    void saysThatThereIsNoText() {
        assertThatThrownBy(() -> Documents.read(scan()))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is a PDF document without text, perhaps a scan");
    }

    @Test
    void saysThatADocumentIsDamaged() throws IOException {
        byte[] whole = pdf(PAGE);
        for (byte[] damaged : List.of(Arrays.copyOf(whole, 300), "%PDF-1.7\nno".getBytes(ISO_8859_1))) {
            assertThatThrownBy(() -> Documents.read(damaged))
                    .isInstanceOf(Unreadable.class)
                    .hasMessage("is a damaged PDF document");
        }
    }

    private static byte[] pdf(String... pages) throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, pages);
            return bytes(document);
        }
    }

    private static byte[] encrypted() throws IOException {
        try (PDDocument document = new PDDocument()) {
            write(document, PAGE);
            document.protect(new StandardProtectionPolicy("owner", "reader", new AccessPermission()));
            return bytes(document);
        }
    }

    private static byte[] scan() throws IOException {
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            return bytes(document);
        }
    }

    /** Each page with a title at its top and its number at its foot. */
    private static void write(PDDocument document, String... pages) throws IOException {
        PDFont font = new PDType1Font(FontName.TIMES_ROMAN);
        for (int i = 0; i < pages.length; i++) {
            PDPage page = new PDPage();
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                content.setFont(font, 12);
                write(content, 760, "Larch Bay Harbour Office");
                write(content, 720, pages[i]);
                write(content, 40, "Page " + (i + 1) + " of " + pages.length);
            }
        }
        document.getDocumentInformation().setTitle("The lock");
        document.getDocumentInformation().setAuthor("Ada Quill");
        GregorianCalendar created = new GregorianCalendar(TimeZone.getTimeZone("UTC"));
        created.setTimeInMillis(1_930_385_695_000L);
        document.getDocumentInformation().setCreationDate(created);
    }

    private static void write(PDPageContentStream content, int height, String lines) throws IOException {
        content.beginText();
        content.newLineAtOffset(72, height);
        content.setLeading(14);
        for (String line : lines.split("\n")) {
            content.showText(line);
            content.newLine();
        }
        content.endText();
    }

    private static byte[] bytes(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        return bytes.toByteArray();
    }
}
