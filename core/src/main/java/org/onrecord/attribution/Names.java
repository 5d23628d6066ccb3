package org.onrecord.attribution;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;

/** Finds the names of possible speakers, which are runs of capitalised words. */
final class Names {
    /** Words that no name begins with, although they are often capitalised. */
    private static final Set<String> NOBODY = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "today",
            "yesterday",
            "tomorrow",
            "editor",
            "author",
            "publisher",
            "the",
            "a",
            "an",
            "of",
            "on",
            "in",
            "at",
            "to",
            "for",
            "from",
            "and",
            "our",
            "your",
            "this",
            "that");

    private final Document document;
    private @Nullable Set<String> known;

    Names(Document document) {
        this.document = document;
    }

    /** The token after a name that begins with a token; the token itself if none does. */
    int endOfName(int first, int limit) {
        int end = first;
        while (end < limit && isCapitalised(end)) {
            end++;
        }
        return end > first && isNobody(first) ? first : end;
    }

    /** The first token of a name that ends before a token; the token itself if none does. */
    int startOfName(int end, int limit) {
        int first = end;
        while (first > limit && isCapitalised(first - 1)) {
            first--;
        }
        return first < end && isNobody(first) ? end : first;
    }

    boolean isCapitalised(int token) {
        return Character.isUpperCase(document.tokens().get(token).word().codePointAt(0));
    }

    /** Whether no name begins with the word. */
    boolean isNobody(int token) {
        return NOBODY.contains(document.lowerCase(token));
    }

    /** Whether the article speaks of somebody of this name, too, which a heading's first word is not. */
    boolean isKnown(int token) {
        if (known == null) {
            known = new HashSet<>();
            document.paragraphs().forEach(paragraph -> addNames(paragraph, known));
        }
        return known.contains(document.tokens().get(token).word());
    }

    private void addNames(Paragraph paragraph, Set<String> names) {
        for (int token = paragraph.first() + 1; token < paragraph.end(); token++) {
            boolean label = token + 1 == paragraph.end()
                    || document.tokens().get(token + 1).word().equals(":");
            if (!label && isCapitalised(token) && Words.isWord(document, token - 1)) {
                names.add(document.tokens().get(token).word());
            }
        }
    }
}
