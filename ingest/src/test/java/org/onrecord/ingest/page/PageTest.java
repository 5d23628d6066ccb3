package org.onrecord.ingest.page;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.onrecord.ingest.page.PageReading.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

class PageTest {
    private static final String TEXT =
            "“The bridge is safe for gulls,” said Zoë Larch on Monday – and for nobody else.";

    @Test
    void knowsWhatThePageSaysOfItself() throws IOException {
        Article article =
                read("<html lang='en-GB'><head><title>Bridge to close</title></head><body><h1>Bridge to close</h1><p>"
                        + TEXT + "</p></body></html>");

        assertThat(article.uri()).isEqualTo("file:///page.html");
        assertThat(article.text()).isEqualTo(TEXT);
        assertThat(article.metadata().title()).isEqualTo("Bridge to close");
    }

    @Test
    void knowsWhatItsSurroundingsSayOfIt() throws IOException {
        Source source = Source.of("page.html", "file:///page.html", bytes("<p>" + TEXT), null)
                .withKnown(Metadata.NONE.withPublisher("Larch Bay Gazette"));

        assertThat(Page.read(source).metadata().publisher()).isEqualTo("Larch Bay Gazette");
    }

    @ParameterizedTest
    @ValueSource(strings = {"windows-1252", "iso-8859-1", "shift_jis", "utf-16", "no-such-charset"})
    void readsUnicodeWhateverIsDeclared(String declared) throws IOException {
        String html = "<meta charset='" + declared + "'><p>" + TEXT + "</p>";

        assertThat(read(html.getBytes(UTF_8), "text/html; charset=" + declared).text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"utf-8", "windows-1252", "iso-8859-1"})
    void readsWindows1252WhateverIsDeclared(String declared) throws IOException {
        String html =
                "<meta http-equiv='Content-Type' content='text/html; charset=" + declared + "'><p>" + TEXT + "</p>";

        assertThat(read(html.getBytes(Charset.forName("windows-1252")), null).text())
                .isEqualTo(TEXT);
    }

    @Test
    void readsOtherCharsetsAsDeclared() throws IOException {
        String text = "“The bridge is safe for gulls,” said Zoš Łarch on Monday – and for nobody else.";
        byte[] page = ("<meta charset='iso-8859-1'><p>" + text + "</p>").getBytes(Charset.forName("windows-1250"));

        assertThat(read(page, "text/html; charset=windows-1250").text()).isEqualTo(text);
    }

    @Test
    void readsUtf16() throws IOException {
        assertThat(read(("\uFEFF<html><p>" + TEXT).getBytes(UTF_16LE), null).text())
                .isEqualTo(TEXT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"div", "b", "font", "table", "blockquote", "q", "a", "ul", "x-y", "p", "form", "select", "svg"})
    void readsDeepNesting(String name) throws IOException {
        String html =
                "<p>" + TEXT + "</p>" + ("<" + name + ">").repeat(100_000) + "The end of it all, she said on Monday.";

        assertThat(read(html).text()).startsWith(TEXT);
    }

    @Test
    void readsBrokenMarkup() throws IOException {
        assertThat(read("<html><body><p>" + TEXT
                                + "</div></p></b><i><p>Nobody <b>knows</i> what comes next</b>, she said.<br")
                        .text())
                .startsWith(TEXT + "\n\nNobody knows what comes next, she said.");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertUnreadable(new EndlessStream("<div>"), "is larger than 32 MB, the most that is read as one page");
        assertUnreadable(bytes("<b>".repeat(1_000_001)), "has more than 1000000 tags, more than is read as one page");
    }

    @Test
    void refusesOtherLanguages() {
        assertUnreadable(
                bytes(
                        "<p>Die Brücke ist nicht sicher und wird bis zum Frühling geschlossen, sagte sie am Montag in der Stadt"
                                + " und fügte hinzu, dass sie auch nicht wisse, wie lange das dauern wird.</p>"),
                "is not in English (it looks like German)");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "<body><img src=x></body>", "<!-- nothing -->", "<p>\u00A0</p>"})
    void findsNoArticleWhereNothingIs(String html) {
        assertUnreadable(bytes(html), "has no article in it");
    }

    private static void assertUnreadable(InputStream page, String cause) {
        assertThatThrownBy(() -> Page.read(Source.of("page.html", "file:///page.html", page, null)))
                .isInstanceOf(Unreadable.class)
                .hasMessage(cause);
    }

    private static InputStream bytes(String html) {
        return new ByteArrayInputStream(html.getBytes(UTF_8));
    }

    /** The same tag again and again. */
    private static final class EndlessStream extends InputStream {
        private final byte[] tag;
        private int position;

        EndlessStream(String tag) {
            this.tag = tag.getBytes(ISO_8859_1);
        }

        @Override
        public int read() {
            return tag[position++ % tag.length];
        }
    }
}
