package org.onrecord.table;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/** The words of one article: its text as code points, so that a span of a long one is not counted from the beginning. */
final class Words {
    private static final String GAP = " … ";

    private final int[] text;

    Words(String text) {
        this.text = text.codePoints().toArray();
    }

    String of(List<Span> spans) {
        return spans.stream()
                .map(span -> new String(text, span.start(), span.length()))
                .collect(Collectors.joining(GAP));
    }

    @Nullable
    String of(@Nullable Span span) {
        return span == null ? null : of(List.of(span));
    }
}
