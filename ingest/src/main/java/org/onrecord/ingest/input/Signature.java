package org.onrecord.ingest.input;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The first bytes by which a kind of file is known.
 *
 * <p>Apache Tika 3.2.3 knows many more kinds, but takes half a second to start, and takes a text that begins with the
 * letters MZ for a program.
 *
 * @param kind in words that follow "is"
 * @param start matches the beginning of the bytes, read as ISO 8859-1
 */
public record Signature(Format format, String kind, Pattern start) {

    /** As many first bytes as a signature may look at. */
    public static final int LONGEST = 8192;

    /** A first header line that texts do not begin with, and a second header line. */
    private static final String MESSAGE =
            "(?i)(From [^\\r\\n]*\\d{4}\\r?\\n)?(Return-Path|Received|Delivered-To|MIME-Version|Message-ID|Date|From|To"
                    + "|Subject|Content-Type|X-[\\w-]+|DKIM-Signature|Snapshot-Content-Location): ?[^\\r\\n]*\\r?\\n"
                    + "([ \\t][^\\r\\n]*\\r?\\n)*[A-Za-z][\\w-]*: ?[^\\r\\n]*\\r?\\n([ \\t][^\\r\\n]*\\r?\\n)*"
                    + "(?=[\\w-]+: |\\r?\\n)";

    /** Header lines, as many as stand before what a page saved as MHTML is known by. */
    private static final String LINES = "(?:[^\\r\\n]+\\r?\\n){0,50}";

    private static final String MHTML =
            "(?i)(?=" + LINES + "((Snapshot-)?Content-Location:|Content-Type: *multipart/related))" + "(?!" + LINES
                    + "(To|Received|Delivered-To|Return-Path):)" + MESSAGE;

    /** The first file of an archive in which an office program keeps its parts, if that is what it is. */
    private static final String OFFICE =
            "PK\\x03\\x04(?=.{26}(\\[Content_Types\\]\\.xml|_rels/|docProps/|word/document\\.xml))";

    private static final String ZIP_OF_TYPE = "PK\\x03\\x04.{26}mimetype";

    /** By its mark, or by the zero byte of a first character that is one of ASCII, as in markup. */
    private static final Pattern UTF_16 = Pattern.compile("\\xFE\\xFF|\\xFF\\xFE|\\x00[<{\\[]|[<{\\[]\\x00");

    /** What may stand before the first element of a document in HTML or XML. */
    private static final String PROLOG = "(?i)(\\xEF\\xBB\\xBF)?(?:\\s++|<!--.*?-->|<\\?.*?\\?>)*+";

    private static final String FEED = "<(!doctype\\s+)?([\\w.-]+:)?(rss|feed|rdf|opml|channel)\\b";

    private static final List<Signature> ALL = List.of(
            of(Format.OTHER, "a PNG image, not text", "\\x89PNG\\r\\n\\x1A\\n"),
            of(Format.OTHER, "a JPEG image, not text", "\\xFF\\xD8\\xFF"),
            of(Format.OTHER, "a GIF image, not text", "GIF8[79]a"),
            of(Format.OTHER, "a TIFF image, not text", "II\\*\\x00|MM\\x00\\*"),
            of(Format.OTHER, "a BMP image, not text", "BM.{4}\\x00{4}"),
            of(Format.OTHER, "a WebP image, not text", "RIFF.{4}WEBP"),
            of(Format.PDF, "a PDF document", "%PDF-"),
            of(Format.OTHER, "a PostScript document, not text", "%!PS"),
            of(Format.OTHER, "an RTF document, not plain text", "\\{\\\\rtf"),
            of(Format.OTHER, "a Microsoft Office document, not text", "\\xD0\\xCF\\x11\\xE0\\xA1\\xB1\\x1A\\xE1"),
            of(Format.OTHER, "an Excel workbook, not text", OFFICE + ".*PK\\x03\\x04.{26}xl/"),
            of(Format.OTHER, "a PowerPoint presentation, not text", OFFICE + ".*PK\\x03\\x04.{26}ppt/"),
            of(Format.DOCX, "a DOCX document", OFFICE),
            of(
                    Format.OTHER,
                    "an OpenDocument file, not plain text",
                    ZIP_OF_TYPE + "application/vnd\\.oasis\\.opendocument"),
            of(Format.OTHER, "an EPUB book, not an article", ZIP_OF_TYPE + "application/epub"),
            of(Format.OTHER, "a Java archive, not text", "PK\\x03\\x04.{26}META-INF/"),
            of(Format.ZIP, "a ZIP archive", "PK(\\x03\\x04|\\x05\\x06)"),
            of(Format.GZIP, "a gzip file", "\\x1F\\x8B"),
            of(Format.OTHER, "a bzip2 file, not text", "BZh[1-9](1AY&SY|\\x17rE8P\\x90)"),
            of(Format.OTHER, "an xz file, not text", "\\xFD7zXZ\\x00"),
            of(Format.OTHER, "a Zstandard file, not text", "\\x28\\xB5\\x2F\\xFD"),
            of(Format.OTHER, "a 7z archive, not text", "7z\\xBC\\xAF\\x27\\x1C"),
            of(Format.OTHER, "a RAR archive, not text", "Rar!\\x1A\\x07"),
            of(Format.TAR, "a tar archive", ".{257}ustar"),
            of(
                    Format.OTHER,
                    "a program, not text",
                    "\\x7FELF|MZ\\x90\\x00|[\\xCE\\xCF]\\xFA\\xED\\xFE|\\xCA\\xFE\\xBA\\xBE"),
            of(Format.OTHER, "a Parquet file; what can be read is the folder in which its articles/ lies", "PAR1"),
            of(Format.OTHER, "an SQLite database, not text", "SQLite format 3\\x00"),
            of(
                    Format.OTHER,
                    "an audio file, not text",
                    "ID3[\\x02-\\x04]|\\xFF[\\xFB\\xF3\\xF2]|OggS\\x00|fLaC\\x00|RIFF.{4}WAVE"),
            of(Format.OTHER, "a video, not text", ".{4}ftyp|\\x1AE\\xDF\\xA3|RIFF.{4}AVI "),
            of(Format.WARC, "a WARC file", "WARC/[01]\\.\\d+\\r?\\n"),
            of(Format.XML, "an XML document", PROLOG + FEED),
            of(
                    Format.HTML,
                    "an HTML page",
                    PROLOG
                            + "<(!doctype html|(html|head|body|title|meta|link|script|style|article|div|p|h1)[\\s>]|!--)"),
            of(Format.XML, "an XML document", "(\\xEF\\xBB\\xBF)?\\s*<\\?xml"),
            of(Format.XML, "an XML document", ".*?(?=<\\?xml\\s)" + PROLOG + FEED),
            of(Format.MHTML, "a page saved as MHTML", MHTML),
            of(Format.MESSAGE, "a mail message", MESSAGE),
            of(Format.JSON, "a JSON document", "(\\xEF\\xBB\\xBF)?\\s*(\\[\\s*)?\\{\\s*(\"|\\})"),
            of(Format.TEXT, "a text", ""));

    /** What begins so; a text, if nothing else. */
    public static Signature of(byte[] firstBytes) {
        String bytes = new String(firstBytes, ISO_8859_1);
        String head = UTF_16.matcher(bytes).lookingAt() ? bytes.replaceAll("^[\\xFE\\xFF]{2}|\\x00", "") : bytes;
        return ALL.stream()
                .filter(signature -> signature.start.matcher(head).lookingAt())
                .findFirst()
                .orElseThrow();
    }

    private static Signature of(Format format, String kind, String start) {
        return new Signature(format, kind, Pattern.compile(start, Pattern.DOTALL));
    }
}
