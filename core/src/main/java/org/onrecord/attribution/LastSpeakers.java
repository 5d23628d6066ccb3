package org.onrecord.attribution;

import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.TokenRange;

/**
 * Finds who was quoted last in a paragraph and may go on in the next. Nobody does after another speaker, after a question,
 * or after words of the writer's: each may hand over to somebody else.
 */
final class LastSpeakers {
    /** "in Oslo on Tuesday" may stand behind the quotation and its cue. */
    private static final int LONGEST_TAIL = 6;

    private static final Set<String> TURNS = Set.of("but", "while", "as", "when", "before", "after", "until", "though");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "i", "we", "it", "who");

    private final Document document;
    private final DraftIndex drafts;
    private final BitSet ends = new BitSet(); // of quotations

    LastSpeakers(Document document, DraftIndex drafts) {
        this.document = document;
        this.drafts = drafts;
        document.quotations().stream()
                .filter(quotation -> quotation.depth() == 0)
                .forEach(quotation -> ends.set(quotation.end()));
    }

    /** The attribution of the last quotation in a paragraph. */
    Optional<Draft> in(Paragraph paragraph) {
        List<Draft> quoting = drafts.in(document.paragraphOf(paragraph.first())).stream()
                .filter(draft -> holds(paragraph, draft) && !draft.source().isEmpty())
                .filter(draft -> draft.content().stream().anyMatch(this::endsQuotation))
                .toList();
        long names = quoting.stream()
                .map(draft -> document.lowerCase(draft.source().get(0).end() - 1))
                .filter(name -> !PRONOUNS.contains(name))
                .distinct()
                .count();
        return names > 1
                ? Optional.empty()
                : quoting.stream()
                        .max(Comparator.comparingInt(LastSpeakers::end))
                        .filter(draft -> !asks(draft) && isLast(draft, paragraph));
    }

    private static boolean holds(Paragraph paragraph, Draft draft) {
        return !draft.cue().isEmpty()
                && paragraph.first() <= draft.first()
                && end(draft) <= paragraph.end()
                && draft.cue().get(0).end() <= paragraph.end();
    }

    private static int end(Draft draft) {
        return draft.content().get(draft.content().size() - 1).end();
    }

    private boolean endsQuotation(TokenRange range) {
        int end = ends.nextSetBit(range.first() + 1);
        return end >= 0 && end <= range.end();
    }

    private boolean asks(Draft draft) {
        TokenRange last = draft.content().get(draft.content().size() - 1);
        return IntStream.range(Math.max(last.first(), last.end() - 3), last.end())
                .anyMatch(token -> document.lowerCase(token).equals("?"));
    }

    /** Whether nothing but the end of a clause follows in the paragraph. */
    private boolean isLast(Draft draft, Paragraph paragraph) {
        int end = Math.max(
                end(draft),
                Math.max(draft.cue().get(0).end(), draft.source().get(0).end()));
        return Words.count(document, end, paragraph.end()) <= LONGEST_TAIL
                && IntStream.range(end, paragraph.end() - 1)
                        .allMatch(token -> Words.isWord(document, token) && !TURNS.contains(document.lowerCase(token)));
    }
}
