package org.onrecord.web.http;

import java.util.List;
import java.util.function.Function;

/**
 * A question that is too long for an address, and changes nothing: a form is answered by a page at once, and programs under
 * {@code /api/v1} by a line of JSON for each thing that was found, JSON Lines if there are several. Immutable.
 *
 * @param path "/analyses"
 * @param fields what it may be told
 * @param data answers the question; throws a {@link Problem} where there is no answer
 * @param lines one JSON object each, without a line's end
 */
public record Inquiry<T>(
        String path,
        List<String> fields,
        Function<Request, T> data,
        Function<T, Page> page,
        Function<T, List<String>> lines) {

    public Inquiry {
        fields = List.copyOf(fields);
    }
}
