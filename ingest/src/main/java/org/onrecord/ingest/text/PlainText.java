package org.onrecord.ingest.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.onrecord.Article;
import org.onrecord.Metadata;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;

/** Reads a plain text: its words stay as they are, so that offsets into the article are offsets into the file. */
public final class PlainText {

    /** More than the longest book: what is larger is no article, and would keep its reader waiting for minutes. */
    static final int LARGEST_TEXT_IN_BYTES = 4 << 20;

    private PlainText() {}

    /**
     * The text as an article.
     *
     * @throws Unreadable if the bytes are no text in a language that is wanted
     * @throws IOException if the stream fails
     */
    public static Article read(Source source) throws IOException {
        String text = TextDecoder.decode(readAll(source.bytes()));
        if (text.codePoints().allMatch(PlainText::isBlank)) {
            throw new Unreadable("is empty");
        }
        if (!isText(text)) {
            throw new Unreadable("is not text");
        }
        Language.require(source.languages(), text);
        List<TextLine> lines = TextLine.of(text);
        Metadata metadata = Metadata.NONE
                .withTitle(Headline.of(text))
                .withLanguage(Language.isEnglish(text) ? "en" : null)
                .or(Head.of(lines))
                .or(source.known())
                .or(SyndicationLines.footer(lines))
                .or(Metadata.NONE.withPublished(FileNameDate.of(source.name())));
        return Article.of(source.uri(), text).withMetadata(metadata).withProvenance(SyndicationLines.inText(lines));
    }

    private static byte[] readAll(InputStream stream) throws IOException {
        byte[] bytes = stream.readNBytes(LARGEST_TEXT_IN_BYTES + 1);
        if (bytes.length > LARGEST_TEXT_IN_BYTES) {
            throw new Unreadable(
                    "is larger than " + (LARGEST_TEXT_IN_BYTES >> 20) + " MB, the most that is read as one text");
        }
        return bytes;
    }

    private static boolean isBlank(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }

    /**
     * Damaged texts hold a NUL here and there, and captures of a terminal hold escapes and backspaces; any other control
     * character is rare in a text, and about a tenth of random bytes.
     */
    private static boolean isText(String text) {
        int nuls = 0;
        int controls = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character == 0) {
                nuls++;
            } else if (character < ' ' && "\t\n\u000B\f\r\b\u001B".indexOf(character) < 0) {
                controls++;
            }
        }
        return nuls < text.length() / 4.0 && controls < text.length() / 20.0;
    }
}
