package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.onrecord.text.Quotation;
import org.onrecord.text.TokenRange;

/**
 * An attribution in the making, in tokens.
 *
 * @param source empty where the article names nobody
 * @param content never empty, in the order of the text
 * @param notes an editor's notes on the content that stand behind it
 * @param block whether the content is set off as paragraphs of its own
 * @param confidence the probability that its parts are right
 */
public record Draft(
        List<TokenRange> source,
        List<TokenRange> cue,
        List<TokenRange> content,
        List<TokenRange> notes,
        boolean block,
        double confidence) {

    public Draft {
        source = List.copyOf(source);
        cue = List.copyOf(cue);
        content = joined(content);
        notes = List.copyOf(notes);
        if (content.isEmpty()) {
            throw new IllegalArgumentException("an attribution without content");
        }
    }

    /** In order, and without overlap. */
    private static List<TokenRange> joined(List<TokenRange> ranges) {
        List<TokenRange> joined = new ArrayList<>();
        for (TokenRange range : ranges.stream()
                .sorted(Comparator.comparingInt(TokenRange::first))
                .toList()) {
            TokenRange last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
            if (last != null && range.first() < last.end()) {
                joined.set(joined.size() - 1, new TokenRange(last.first(), Math.max(last.end(), range.end())));
            } else {
                joined.add(range);
            }
        }
        return List.copyOf(joined);
    }

    Draft withContent(List<TokenRange> other) {
        return new Draft(source, cue, other, notes, block, confidence);
    }

    /** The first token of its content or its cue, whichever comes first. */
    public int first() {
        int first = content.get(0).first();
        return cue.isEmpty() ? first : Math.min(first, cue.get(0).first());
    }

    /** Whether a quotation quotes its cue: the attribution is the quoted speaker's own. */
    boolean isInside(Quotation quotation) {
        return !cue.isEmpty() && quotation.quotes(cue.get(0).first());
    }

    /** The number of tokens of its content. */
    public int length() {
        return content.stream().mapToInt(range -> range.end() - range.first()).sum();
    }

    public boolean covers(int token) {
        return content.stream().anyMatch(range -> range.contains(token));
    }
}
