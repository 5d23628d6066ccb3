package org.onrecord.web.article;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.export.VariantsJson;
import org.onrecord.web.http.Part;

/**
 * Quotations and how publishers print them. Immutable.
 *
 * @param words what was looked for; null where it was one statement
 * @param article the page of the article from which somebody came; null where it is none
 */
public record QuotationsView(
        @Nullable String words, @Nullable String article, List<Quoted> quotations) {

    public QuotationsView {
        quotations = List.copyOf(quotations);
    }

    String json() {
        return new Part<>(quotations, null).json(quoted -> VariantsJson.line(quoted.group()));
    }
}
