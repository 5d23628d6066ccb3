package org.onrecord.ingest.container;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.ingest.input.Source;

class MhtmlTest {
    private static final String PAGE = "<html><p>“The lock is shut,” said Ada Quill.</p></html>";
    private static final String START = """
            From: <Saved by a browser>
            Snapshot-Content-Location: https://quay.example/lock
            Subject: The lock
            MIME-Version: 1.0
            Content-Type: multipart/related;
            \ttype="text/html";
            \tboundary="edge"


            """;
    private static final String IMAGE = """
            --edge
            Content-Type: image/png
            Content-Transfer-Encoding: base64
            Content-Location: https://quay.example/a.png

            iVBORw0KGgo=
            --edge--
            """;

    @Test
    void readsAPage() throws IOException {
        String file = START + """
                --edge
                Content-Type: text/html; charset=utf-8
                Content-Transfer-Encoding: quoted-printable
                Content-Location: https://quay.example/lock?print

                <p>=E2=80=9CThe lock is=
                 shut,=E2=80=9D said Ada Quill.</p>
                """ + IMAGE;
        Source page = Reading.first(Mhtml.open(source(file)));

        assertThat(page.bytes())
                .asString(UTF_8)
                .isEqualToIgnoringNewLines("<p>“The lock is shut,” said Ada Quill.</p>");
        assertThat(page.name()).isEqualTo("lock.mhtml");
        assertThat(page.uri()).isEqualTo("file:///lock.mhtml");
        assertThat(page.contentType()).isEqualTo("text/html; charset=utf-8");
        assertThat(page.known().address()).isEqualTo("https://quay.example/lock");
    }

    @Test
    void takesNoAddressWithControlCharacters() throws IOException {
        String file =
                START.replace("/lock\n", "/lock\0\n") + "--edge\nContent-Type: text/html\n\n" + PAGE + "\n" + IMAGE;

        assertThat(Reading.first(Mhtml.open(source(file))).known().address()).isNull();
    }

    @Test
    void readsBase64() {
        String base64 = Base64.getMimeEncoder().encodeToString(PAGE.getBytes(UTF_8));
        String part = "--edge\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n" + base64 + "\n";

        assertThat(read(START + IMAGE.replace("--edge--\n", "") + part + "--edge--"))
                .containsExactly("lock.mhtml = " + PAGE);
    }

    @Test
    void findsThePageInPartsOfParts() {
        String part = """
                --edge
                Content-Type: multipart/alternative; boundary=inner

                --inner
                Content-Type: text/plain

                He said no.
                --inner
                Content-Type: text/html

                <p>He said no.</p>
                --inner--
                """;

        assertThat(read(START + part + IMAGE)).containsExactly("lock.mhtml = <p>He said no.</p>");
    }

    @Test
    void readsAFileOfOnePart() {
        assertThat(read("MIME-Version: 1.0\nContent-Type: text/html\nContent-Location: https://quay.example/\n\n"
                        + PAGE))
                .containsExactly("lock.mhtml = " + PAGE);
    }

    @Test
    void saysThatAFileEndsEarly() {
        assertThat(read(START + "--edge\nContent-Type: text/html\n\n<p>He said"))
                .containsExactly("lock.mhtml: is an MHTML file that ends early");
    }

    @Test
    void saysThatThereIsNoPageInIt() {
        assertThat(read(START + IMAGE)).containsExactly("lock.mhtml: is an MHTML file without a page in it");
        assertThat(read(START + "--edge\nContent-Type: text/ht"))
                .containsExactly("lock.mhtml: is an MHTML file that ends early");
    }

    @Test
    void boundsPartsInParts() {
        StringBuilder file = new StringBuilder(START);
        for (int depth = 0; depth < 100_000; depth++) {
            file.append("--edge")
                    .append(depth == 0 ? "" : depth)
                    .append("\nContent-Type: multipart/mixed; boundary=edge");
            file.append(depth + 1).append("\n\n");
        }

        assertThat(read(file.toString()))
                .containsExactly("lock.mhtml: is an MHTML file of more than 10 parts, one in the other");
    }

    private static List<String> read(String file) {
        return Reading.read(Mhtml::open, source(file));
    }

    private static Source source(String file) {
        return Reading.source("lock.mhtml", file.replace("\n", "\r\n").getBytes(UTF_8));
    }
}
