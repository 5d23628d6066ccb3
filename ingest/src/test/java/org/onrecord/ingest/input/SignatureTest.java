package org.onrecord.ingest.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignatureTest {

    @ParameterizedTest
    @MethodSource
    void knowsTheKindByItsFirstBytes(String start, String kind) {
        assertThat(Signature.of(start.getBytes(ISO_8859_1)).kind()).isEqualTo(kind);
    }

    static List<Arguments> knowsTheKindByItsFirstBytes() {
        return List.of(
                arguments("\u0089PNG\r\n\u001A\n", "a PNG image, not text"),
                arguments("\u00FF\u00D8\u00FF\u00E0", "a JPEG image, not text"),
                arguments("GIF89a", "a GIF image, not text"),
                arguments("BM\1\2\3\4\0\0\0\0", "a BMP image, not text"),
                arguments("RIFF\1\2\3\4WEBP", "a WebP image, not text"),
                arguments("RIFF\1\2\3\4WAVE", "an audio file, not text"),
                arguments("\0\0\0\u0020ftypisom", "a video, not text"),
                arguments("%PDF-1.7", "a PDF document"),
                arguments("PK\3\4", "a ZIP archive"),
                arguments(zip("news/word.txt"), "a ZIP archive"),
                arguments(zip("[Content_Types].xml") + zip("word/document.xml"), "a DOCX document"),
                arguments(zip("_rels/.rels") + zip("docProps/core.xml"), "a DOCX document"),
                arguments(zip("[Content_Types].xml") + zip("xl/workbook.xml"), "an Excel workbook, not text"),
                arguments(zip("_rels/.rels") + zip("ppt/a.xml"), "a PowerPoint presentation, not text"),
                arguments(
                        zip("mimetype") + "application/vnd.oasis.opendocument.text",
                        "an OpenDocument file, not plain text"),
                arguments(zip("mimetype") + "application/epub+zip", "an EPUB book, not an article"),
                arguments(zip("META-INF/MANIFEST.MF"), "a Java archive, not text"),
                arguments("\u001F\u008B\b", "a gzip file"),
                arguments("article.txt".concat("\0".repeat(246)).concat("ustar"), "a tar archive"),
                arguments("\u007FELF", "a program, not text"),
                arguments("{\\rtf1", "an RTF document, not plain text"),
                arguments("WARC/1.1\r\n", "a WARC file"),
                arguments("\n<!DOCTYPE html>", "an HTML page"),
                arguments("<!-- saved --><html>", "an HTML page"),
                arguments("<p>He said no.</p>", "an HTML page"),
                arguments("<META charset=utf-8><title>Lock</title>", "an HTML page"),
                arguments("From: a@quay.example\r\nTo: b@quay.example\r\n\r\nHe said no.", "a mail message"),
                arguments("MIME-Version: 1.0\nContent-Type: text/html;\n charset=utf-8\n\n<p>", "a mail message"),
                arguments(
                        "From: <Saved>\r\nSnapshot-Content-Location: https://quay.example/\r\nSubject: Lock\r\n"
                                + "MIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\tboundary=x\r\n\r\n",
                        "a page saved as MHTML"),
                arguments(
                        "MIME-Version: 1.0\nContent-Location: https://quay.example/\nContent-Type: text/html\n\n",
                        "a page saved as MHTML"),
                arguments(
                        "From: a@quay.example\nTo: b@quay.example\nContent-Type: multipart/related; boundary=x\n\n",
                        "a mail message"),
                arguments("{\"text\": \"He said no.\"}", "a JSON document"),
                arguments("[\n {\"text\": \"He said no.\"}]", "a JSON document"),
                arguments("\u00EF\u00BB\u00BF<?xml version='1.0'?>", "an XML document"),
                arguments("<!-- a\nnote --> <rss version='2.0'>", "an XML document"),
                arguments("<!DOCTYPE rss [<!ENTITY x 'y'>]><rss>", "an XML document"),
                arguments("<atom:feed xmlns:atom='http://www.w3.org/2005/Atom'>", "an XML document"),
                arguments("Warning: no table<br />\n<?xml version='1.0'?>\n<rdf:RDF>", "an XML document"),
                arguments("\u00FE\u00FF\0<\0?\0x\0m\0l\0 ", "an XML document"),
                arguments("<\0?\0x\0m\0l\0 \0", "an XML document"),
                arguments("<?xml version='1.0'?>\n<!DOCTYPE html PUBLIC '-'>", "an HTML page"),
                arguments(
                        "<?xml version='1.0'?><!-- a page --><html xmlns='http://www.w3.org/1999/xhtml'>",
                        "an HTML page"));
    }

    /** The header of a file in an archive. */
    private static String zip(String name) {
        return "PK\3\4" + "\0".repeat(26) + name;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "BM Larch, the painter, said no.",
                "MZ was all that he wrote.",
                "PK said so.",
                "Rar! said the crow.",
                "GIF or not, he said.",
                "Warc/1 he wrote.",
                "From: the mayor. He said no.",
                "Subject: bridges\n\nHe said no.",
                "To: all\nShe said: no.\n",
                "{sic} he said.",
                "[Applause] he said.",
                "<sigh> he said.",
                "<person> said no.",
                "A feed begins with <rss>, he said.",
                "A file may begin with <?xml version='1.0'?>, and no feed follow."
            })
    void leavesTextAlone(String text) {
        assertThat(Signature.of(text.getBytes(ISO_8859_1)).format()).isEqualTo(Format.TEXT);
    }
}
