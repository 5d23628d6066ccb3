package org.onrecord.ingest.text;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The first line of a plain text, where it plainly is the headline. */
final class Headline {
    private static final int FIRST_LINES = 50;
    private static final int FEWEST_WORDS = 3;
    private static final int MOST_WORDS = 20;

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\p{N}'’-]*");
    private static final Pattern SENTENCE_END = Pattern.compile("[.,;:!?…–—-][\"'”’»)\\]]*$");

    /** A quotation that runs on ("…," she said), a by-line, a speaker's label, an address. */
    private static final Pattern OTHERWISE =
            Pattern.compile("[.,?!][\"”’»]|^By \\p{Lu}|^\\p{Lu}[\\p{Lu} .'’-]*:|://|@");

    private Headline() {}

    /** Null where a text, which must not be blank, has no headline or may have none. */
    static @Nullable String of(String text) {
        List<String> lines = text.lines()
                .map(line -> line.replace('\uFEFF', ' ').strip())
                .dropWhile(String::isEmpty)
                .limit(FIRST_LINES)
                .toList();
        String first = lines.get(0);
        return isSetOff(lines) && readsLikeHeadline(first) ? Whitespace.collapsed(first) : null;
    }

    private static boolean readsLikeHeadline(String line) {
        long words = WORD.matcher(line).results().count();
        return FEWEST_WORDS <= words
                && words <= MOST_WORDS
                && !Character.isLowerCase(line.codePointAt(0))
                && !SENTENCE_END.matcher(line).find()
                && !OTHERWISE.matcher(line).find();
    }

    /** By an empty line, or by a line end where the next word had found room, as it would not in wrapped lines. */
    private static boolean isSetOff(List<String> lines) {
        if (lines.size() < 2 || lines.get(1).isEmpty()) {
            return lines.stream().skip(1).anyMatch(line -> !line.isEmpty());
        }
        int width = lines.stream().mapToInt(String::length).max().orElse(0);
        String nextWord = lines.get(1).split("\\s", 2)[0];
        return lines.get(0).length() + 1 + nextWord.length() <= width;
    }
}
