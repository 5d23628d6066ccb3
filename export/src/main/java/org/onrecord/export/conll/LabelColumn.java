package org.onrecord.export.conll;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;
import org.onrecord.text.Token;

/**
 * A column that says for each token in which spans it stands. Spans may overlap, so a cell has as many labels as it needs: {@code
 * B-a1:source} where a span begins, {@code I-a1:source} inside of it, {@code |} between two labels, {@code _} if there are none.
 * For one thread.
 */
final class LabelColumn {
    private final List<Token> tokens;
    private final @Nullable String[] cells;

    LabelColumn(List<Token> tokens) {
        this.tokens = tokens;
        this.cells = new @Nullable String[tokens.size()];
    }

    void add(String name, List<Span> spans) {
        for (Span span : spans) {
            int token = firstEndingBehind(span.start());
            String label = "B-";
            while (token < cells.length && tokens.get(token).start() < span.end()) {
                String before = cells[token];
                cells[token] = (before == null ? "" : before + "|") + label + name;
                label = "I-";
                token++;
            }
        }
    }

    private int firstEndingBehind(int codePoint) {
        int low = 0;
        int high = cells.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (tokens.get(middle).end() > codePoint) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }

    String cell(int token) {
        String cell = cells[token];
        return cell == null ? "_" : cell;
    }
}
