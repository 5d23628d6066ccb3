package org.onrecord.web.http;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * All that a question finds, one after the other, for tables and programs. Immutable.
 *
 * @param header the names of the columns
 * @param cells one row of a table
 * @param line the same as one JSON object, without a line's end
 * @param all hands on what is found
 */
public record Rows<R>(
        List<String> header,
        Function<R, List<String>> cells,
        Function<R, String> line,
        BiConsumer<Request, Consumer<R>> all) {}
