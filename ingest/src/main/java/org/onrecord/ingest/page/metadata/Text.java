package org.onrecord.ingest.page.metadata;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.text.Whitespace;

/** The words of a value as a reader is meant to see them. */
final class Text {
    private static final int LONGEST = 2_000;
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cs}\\uFFFD&&[^\\u200D]]");
    private static final Pattern TAG = Pattern.compile("<[a-zA-Z/!][^<>]*>");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Text() {}

    /** On one line, without markup or character references, which some pages write twice; null where nothing is left. */
    static @Nullable String plain(@Nullable String value) {
        if (value == null || value.length() > LONGEST) {
            return null;
        }
        String text = decoded(decoded(value));
        if (TAG.matcher(text).find()) {
            text = Jsoup.parseBodyFragment(text).text();
        }
        text = UNSEEN.matcher(text).replaceAll("");
        text = Whitespace.collapsed(text);
        return text.isEmpty() ? null : text;
    }

    private static String decoded(String value) {
        return value.indexOf('&') < 0 ? value : Parser.unescapeEntities(value, false);
    }

    /** What two spellings of the same words have in common: letters and digits, in one case. */
    static String letters(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return NO_LETTER.matcher(normal).replaceAll("");
    }

    static List<String> words(String text) {
        String normal = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .replaceAll("['’]", "");
        return Arrays.stream(NO_LETTER.split(normal))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
