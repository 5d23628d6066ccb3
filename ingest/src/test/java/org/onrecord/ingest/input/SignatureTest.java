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
                arguments("\u001F\u008B\b", "a gzip file"),
                arguments("article.txt".concat("\0".repeat(246)).concat("ustar"), "a tar archive"),
                arguments("\u007FELF", "a program, not text"),
                arguments("{\\rtf1", "an RTF document, not plain text"),
                arguments("WARC/1.1\r\n", "a WARC file"),
                arguments("\n<!DOCTYPE html>", "an HTML page"),
                arguments("<!-- saved --><html>", "an HTML page"),
                arguments("From: a@quay.example\r\nTo: b@quay.example\r\n\r\nHe said no.", "a mail message"),
                arguments("MIME-Version: 1.0\nContent-Type: text/html;\n charset=utf-8\n\n<p>", "a mail message"),
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
                "A feed begins with <rss>, he said.",
                "A file may begin with <?xml version='1.0'?>, and no feed follow."
            })
    void leavesTextAlone(String text) {
        assertThat(Signature.of(text.getBytes(ISO_8859_1)).format()).isEqualTo(Format.TEXT);
    }
}
