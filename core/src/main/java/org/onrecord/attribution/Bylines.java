package org.onrecord.attribution;

import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.TokenRange;

/**
 * Finds by-lines of quotations: "— Jane Roe, a teacher", behind a dash up to the end of the paragraph. A sentence behind
 * a dash is none, nor is an agency's name.
 */
final class Bylines {
    private static final int LONGEST = 12;
    private static final Set<String> DASHES = Set.of("-", "–", "—", "―");
    private static final Set<String> BEHIND_NAMES = Set.of(",", "(", "of", "in", "at", "from", "on", "via");
    private static final Set<String> PARTICLES =
            Set.of(".", "-", "'", "’", "de", "van", "von", "der", "den", "da", "la", "bin", "al");
    private static final Set<String> AGENCIES =
            Set.of("AFP", "AP", "PA", "UPI", "Agencies", "Bloomberg", "Reuters", "Staff");

    private final Document document;
    private final Names names;

    Bylines(Document document) {
        this.document = document;
        this.names = new Names(document);
    }

    static boolean isDash(String word) {
        return DASHES.contains(word);
    }

    /** The by-line that begins with the dash at a token, be it the paragraph's first or not. */
    Optional<TokenRange> at(int token) {
        if (token >= document.tokens().size()) {
            return Optional.empty();
        }
        Paragraph paragraph = document.paragraphs().get(document.paragraphOf(token));
        int first = token;
        while (first < paragraph.end() && DASHES.contains(document.word(first))) {
            first++;
        }
        boolean brief = first > token && first < paragraph.end() && paragraph.end() - first <= LONGEST;
        return brief && isName(first, paragraph.end())
                ? Optional.of(new TokenRange(first, paragraph.end()))
                : Optional.empty();
    }

    /** Whether a name begins, with at most a description behind it. */
    private boolean isName(int first, int limit) {
        int end = names.endOfName(first, limit);
        if (end == first || AGENCIES.contains(document.word(first))) {
            return false;
        }
        while (end < limit && (names.isCapitalised(end) || PARTICLES.contains(document.word(end)))) {
            end++;
        }
        return end == limit || BEHIND_NAMES.contains(document.word(end));
    }
}
