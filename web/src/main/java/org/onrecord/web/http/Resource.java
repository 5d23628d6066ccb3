package org.onrecord.web.http;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Something that has an address: at the address itself a page for people, at the address with {@code .json} behind it and under
 * {@code /api/v1} the same data for programs, and with {@code .csv} or {@code .jsonl} all of it as a table. Immutable.
 *
 * @param path "/speakers/{key}"
 * @param data answers the question; throws a {@link Problem} where there is no answer
 * @param rows null where it is no list
 */
public record Resource<T>(
        String path,
        Function<Request, T> data,
        Function<T, Page> page,
        Function<T, String> json,
        @Nullable Rows<?> rows) {

    public Resource(String path, Function<Request, T> data, Function<T, Page> page, Function<T, String> json) {
        this(path, data, page, json, null);
    }
}
