package org.onrecord.ingest.feed;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.onrecord.ingest.text.TextDecoder;
import org.onrecord.ingest.text.Whitespace;

/** Words in a feed, of which most formats do not say whether they are plain text or HTML. */
record Body(Kind kind, String value) {

    enum Kind {
        TEXT,
        HTML
    }

    /** One that ends an element, or needs no end. */
    private static final Pattern TAG = Pattern.compile(
            "(?i)<(/(a|abbr|article|b|big|blockquote|center|cite|code|dd|div|dl|dt|em|figcaption|figure|font|h[1-6]|i|iframe"
                    + "|li|ol|p|pre|q|s|section|small|span|strike|strong|sub|sup|table|tbody|td|th|tr|tt|u|ul|video)\\s*"
                    + "|(br|hr|img|p)(\\s[^<>]*)?/?)>");

    private static final Pattern REFERENCE = Pattern.compile("&(#\\d+|#[xX]\\p{XDigit}+|[A-Za-z][A-Za-z0-9]+);");
    private static final Pattern ESCAPED_TWICE =
            Pattern.compile("(?is)\\s*&lt;(p|div|span|br|blockquote|h[1-6])\\b.*&gt;\\s*");
    private static final String CHARACTER_DATA = "<![CDATA[";
    private static final String ITS_END = "]]>";

    Body {
        value = TextDecoder.wellFormed(value);
    }

    static Body text(String value) {
        return new Body(Kind.TEXT, value.strip());
    }

    /** HTML, without the wrappings that some feeds put twice around it. */
    static Body html(String value) {
        String inner = unwrapped(unwrapped(value));
        if (ESCAPED_TWICE.matcher(inner).matches() && !TAG.matcher(inner).find()) {
            return new Body(Kind.HTML, Parser.unescapeEntities(inner, false));
        }
        return new Body(Kind.HTML, inner);
    }

    private static String unwrapped(String value) {
        String data = value.strip();
        if (!data.startsWith(CHARACTER_DATA)) {
            return value;
        }
        int end = data.length() - (data.endsWith(ITS_END) ? ITS_END.length() : 0);
        return data.substring(CHARACTER_DATA.length(), end);
    }

    /** HTML if there is a tag or a character reference of HTML in it. */
    static Body guessed(String value) {
        boolean isMarkup = TAG.matcher(value).find()
                || REFERENCE.matcher(value).find()
                || value.strip().startsWith(CHARACTER_DATA);
        return isMarkup ? html(value) : text(value);
    }

    boolean isBlank() {
        return inOneLine().isBlank();
    }

    /** The words alone, with single spaces between them. */
    String inOneLine() {
        String words = kind == Kind.HTML ? Jsoup.parseBodyFragment(value).text() : value;
        return Whitespace.collapsed(words);
    }
}
