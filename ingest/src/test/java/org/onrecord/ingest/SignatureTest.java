package org.onrecord.ingest;

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
        assertThat(Signature.kind(start.getBytes(ISO_8859_1))).contains(kind);
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
                arguments("%PDF-1.7", "a PDF document, not text"),
                arguments("PK\3\4", "a ZIP archive (as DOCX, ODT and EPUB files are), not text"),
                arguments("\u001F\u008B\b", "a gzip file, not text"),
                arguments("article.txt".concat("\0".repeat(246)).concat("ustar"), "a tar archive, not text"),
                arguments("\u007FELF", "a program, not text"),
                arguments("{\\rtf1", "an RTF document, not plain text"),
                arguments("WARC/1.1\r\n", "a WARC file, not plain text"),
                arguments("\n<!DOCTYPE html>", "an HTML page, not plain text"),
                arguments("<!-- saved --><html>", "an HTML page, not plain text"),
                arguments("\u00EF\u00BB\u00BF<?xml version='1.0'?>", "an XML document, not plain text"));
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
                "<sigh> he said."
            })
    void leavesTextAlone(String text) {
        assertThat(Signature.kind(text.getBytes(ISO_8859_1))).isEmpty();
    }
}
