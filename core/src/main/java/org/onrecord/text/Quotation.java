package org.onrecord.text;

import java.util.List;

/**
 * Words between quotation marks, whatever they are for: somebody's words, a title, a nickname, scare quotes.
 *
 * @param stretches one for each paragraph in which it has words, in order; never empty
 * @param depth how many quotations it stands in
 * @param closed whether its closing mark is there; where it is missing, the quotation ends with its paragraph or before
 *     the mark that shows it to be over
 */
public record Quotation(List<Stretch> stretches, int depth, boolean closed) {

    public Quotation {
        stretches = List.copyOf(stretches);
        if (stretches.isEmpty()) {
            throw new IllegalArgumentException("a quotation without words");
        }
    }

    /** The index of the first token, which is the opening mark where there is one. */
    public int first() {
        return stretches.get(0).first();
    }

    /** The index after the last token, behind the closing mark where there is one. */
    public int end() {
        return stretches.get(stretches.size() - 1).end();
    }

    /** Whether it runs over more than one paragraph. */
    public boolean continues() {
        return stretches.size() > 1;
    }

    /** Whether the token is one of the quoted ones; the marks are not. */
    public boolean quotes(int token) {
        return stretches.stream().anyMatch(stretch -> stretch.quotes(token));
    }
}
