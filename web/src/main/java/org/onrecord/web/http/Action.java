package org.onrecord.web.http;

import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.function.Function;

/**
 * A change that somebody orders, by a form at its path or by JSON under {@code /api/v1}. Immutable.
 *
 * @param path "/forecasts/{key}/resolutions"
 * @param fields what it may be told; other fields are refused before anything is done
 * @param change does it; throws a {@link Problem} where it cannot be done
 * @param next the address of the page to which a person is led afterwards
 * @param json what a program is told
 * @param status with which a program is told; with another than OK it is told the address of what was made, too
 */
public record Action<T>(
        String path,
        List<String> fields,
        Function<Request, T> change,
        Function<T, String> next,
        Function<T, String> json,
        HttpStatus status) {

    public Action {
        fields = List.copyOf(fields);
    }

    public Action(
            String path,
            List<String> fields,
            Function<Request, T> change,
            Function<T, String> next,
            Function<T, String> json) {
        this(path, fields, change, next, json, HttpStatus.OK);
    }
}
