package org.onrecord.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first bytes by which a kind of file is known that is no plain text.
 *
 * <p>Apache Tika 3.2.3 knows many more kinds, but takes half a second to start, and takes a text that begins with the
 * letters MZ for a program.
 *
 * @param kind in words
 * @param start matches the beginning of the bytes, read as ISO 8859-1
 */
record Signature(String kind, Pattern start) {

    /** As many first bytes as a signature may look at. */
    static final int LONGEST = 1024;

    private static final List<Signature> ALL = List.of(
            of("a PNG image, not text", "\\x89PNG\\r\\n\\x1A\\n"),
            of("a JPEG image, not text", "\\xFF\\xD8\\xFF"),
            of("a GIF image, not text", "GIF8[79]a"),
            of("a TIFF image, not text", "II\\*\\x00|MM\\x00\\*"),
            of("a BMP image, not text", "BM.{4}\\x00{4}"),
            of("a WebP image, not text", "RIFF.{4}WEBP"),
            of("a PDF document, not text", "%PDF-"),
            of("a PostScript document, not text", "%!PS"),
            of("an RTF document, not plain text", "\\{\\\\rtf"),
            of("a Microsoft Office document, not text", "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
            of("a ZIP archive (as DOCX, ODT and EPUB files are), not text", "PK(\\x03\\x04|\\x05\\x06)"),
            of("a gzip file, not text", "\\x1F\\x8B"),
            of("a bzip2 file, not text", "BZh[1-9](1AY&SY|\\x17rE8P\\x90)"),
            of("an xz file, not text", "\\xFD7zXZ\\x00"),
            of("a Zstandard file, not text", "\\x28\\xB5\\x2F\\xFD"),
            of("a 7z archive, not text", "7z\\xBC\\xAF\\x27\\x1C"),
            of("a RAR archive, not text", "Rar!\\x1A\\x07"),
            of("a tar archive, not text", ".{257}ustar"),
            of("a program, not text", "\\x7FELF|MZ\\x90\\x00|[\\xCE\\xCF]\\xFA\\xED\\xFE|\\xCA\\xFE\\xBA\\xBE"),
            of("an SQLite database, not text", "SQLite format 3\\x00"),
            of("an audio file, not text", "ID3[\\x02-\\x04]|\\xFF[\\xFB\\xF3\\xF2]|OggS\\x00|fLaC\\x00|RIFF.{4}WAVE"),
            of("a video, not text", ".{4}ftyp|\\x1AE\\xDF\\xA3|RIFF.{4}AVI "),
            of("a WARC file, not plain text", "WARC/[01]\\.\\d+\\r?\\n"),
            of("an HTML page, not plain text", "(?i)(\\xEF\\xBB\\xBF)?\\s*<(!doctype html|html|head|body|!--)"),
            of("an XML document, not plain text", "(\\xEF\\xBB\\xBF)?\\s*<(\\?xml|rss|feed)"));

    /** The kind of file that begins so, in words; empty if it may be plain text. */
    static Optional<String> kind(byte[] firstBytes) {
        String head = new String(firstBytes, ISO_8859_1);
        return ALL.stream()
                .filter(signature -> signature.start.matcher(head).lookingAt())
                .map(Signature::kind)
                .findFirst();
    }

    private static Signature of(String kind, String start) {
        return new Signature(kind, Pattern.compile(start, Pattern.DOTALL));
    }
}
