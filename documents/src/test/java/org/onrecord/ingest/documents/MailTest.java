package org.onrecord.ingest.documents;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Item;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

class MailTest {
    private static final String HEADER = """
            From: =?utf-8?q?Ad=C3=A1_Quill?= <ada@quay.example>, desk@quay.example
            To: Ben Rowe <ben@quay.example>
            Subject: The lock
             at =?utf-8?q?Larch=00Bay?=
            Date: Tue, 4 Mar 2031 10:14:55 +0100 (CET)
            MIME-Version: 1.0
            """;

    @Test
    void readsAPlainMail() throws IOException {
        Article article = Documents.article(mail("""
                Content-Type: text/plain; charset=utf-8
                Content-Transfer-Encoding: quoted-printable

                She said =E2=80=9Cno=E2=80=9D.

                > It will hold,
                > he wrote.
                """));

        assertThat(article.text()).isEqualToNormalizingNewlines("She said “no”.\n\n> It will hold,\n> he wrote.\n");
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                        "The lock at Larch Bay", "Adá Quill", null, "2031-03-04T10:14:55+01:00", null, null, "en"));
        assertThat(article.uri()).isEqualTo("file:///lock");
    }

    @Test
    void readsTheTextBeforeTheHtml() throws IOException {
        byte[] mail = mail("""
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/html

                <p>She said <b>no</b>.</p>
                --b
                Content-Type: text/plain

                She said *no*.
                --b--
                """);

        assertThat(Documents.read(mail)).hasSize(1);
        assertThat(Documents.article(mail).text()).isEqualTo("She said *no*.");
    }

    @Test
    void readsTheHtmlWhereThereIsNoText() throws IOException {
        byte[] mail = (HEADER
                        + "Content-Type: text/html; charset=iso-8859-2\n\n<p>©ofie said <i>no</i>.<p>Nobody stirred.")
                .getBytes(ISO_8859_1);

        Article article = Documents.article(mail);

        assertThat(article.text()).isEqualTo("Šofie said no.\n\nNobody stirred.");
        assertThat(article.markup()).hasSize(1);
    }

    @Test
    void givesTheAttachments() throws IOException {
        List<Item> items = Documents.read(mail("""
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: multipart/alternative; boundary=c

                --c
                Content-Type: text/plain

                See the report.
                --c--
                --b
                Content-Type: text/plain; name=report.txt
                Content-Disposition: attachment; filename=report.txt
                Content-Transfer-Encoding: base64

                U2hlIHNhaWQgbm8u
                --b
                Content-Type: image/png
                Content-Disposition: attachment; filename=lock.png

                x
                --b
                Content-Type: message/rfc822

                From: ben@quay.example
                Subject: Before

                He said yes.
                --b--
                """));

        assertThat(items).hasSize(3);
        Source report = (Source) items.get(1);
        assertThat(report.name()).isEqualTo("lock!/report.txt");
        assertThat(report.uri()).isEqualTo("file:///lock!/report.txt");
        assertThat(report.bytes().readAllBytes()).isEqualTo("She said no.".getBytes(UTF_8));
        Source before = (Source) items.get(2);
        assertThat(before.name()).isEqualTo("lock!/attachment 2");
        assertThat(new String(before.bytes().readAllBytes(), UTF_8)).contains("Subject: Before", "He said yes.");
    }

    @Test
    void readsAMailFromAMailbox() throws IOException {
        byte[] mail =
                ("From ada@quay.example Tue Mar  4 10:14:55 2031\n" + HEADER + "\nShe said no.\n").getBytes(UTF_8);

        assertThat(Documents.article(mail).text()).isEqualTo("She said no.\n");
        assertThat(Documents.article(mail).metadata().title()).isEqualTo("The lock at Larch Bay");
    }

    @Test
    void saysThatThereIsNoText() throws IOException {
        assertThat(Documents.read(mail("Content-Type: text/plain\n\n\n")))
                .containsExactly(new Failure("lock", "is empty"));
        assertThatThrownBy(() -> Documents.read(mail("Content-Type: image/png\n\nx\n")))
                .isInstanceOf(Unreadable.class)
                .hasMessage("is a mail message without text");
    }

    private static byte[] mail(String rest) {
        return (HEADER + rest).getBytes(UTF_8);
    }
}
