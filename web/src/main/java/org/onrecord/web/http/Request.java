package org.onrecord.web.http;

import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.archive.PartialDate;

/**
 * What somebody asks or orders: the fields of the address's query, or of a form, or of a JSON object, whichever it came as. Each
 * method throws a {@link Problem} that names the field where it says nothing that has a sense. For one thread.
 */
public final class Request {
    private static final int LONGEST = 4_000;
    private static final int USUAL_PAGE = 20;
    private static final int LARGEST_PAGE = 200;

    private final Map<String, String> path;
    private final Map<String, List<String>> fields;
    private final List<Upload> uploads;
    private final Set<String> asked = new HashSet<>();

    private Request(Map<String, String> path, Map<String, List<String>> fields, List<Upload> uploads) {
        this.path = path;
        this.fields = fields;
        this.uploads = uploads;
    }

    /** What the address asks. */
    static Request ofQuery(Context context) {
        return new Request(context.pathParamMap(), context.queryParamMap(), List.of());
    }

    /**
     * What the body of a form or a JSON object orders; a plain text is the field {@code text}.
     *
     * @param known the fields that there may be
     */
    static Request ofBody(Context context, List<String> known) {
        Request request = new Request(context.pathParamMap(), fields(context), uploads(context));
        request.requireOnly(known);
        return request;
    }

    private static Map<String, List<String>> fields(Context context) {
        if (context.isJson()) {
            return JsonBody.fields(context.body());
        }
        if (context.isFormUrlencoded() || context.isMultipart()) {
            return context.formParamMap();
        }
        String type = context.contentType();
        if (type != null && type.startsWith("text/plain")) {
            return Map.of("text", List.of(context.body()));
        }
        if (type == null && context.bodyAsBytes().length == 0) {
            return Map.of();
        }
        throw new Problem(
                HttpStatus.UNSUPPORTED_MEDIA_TYPE, "the body has to be a JSON object, a form or a plain text");
    }

    /** A browser sends an empty one where nobody has chosen any. */
    private static List<Upload> uploads(Context context) {
        return context.isMultipart()
                ? context.uploadedFiles().stream()
                        .filter(file -> file.size() > 0 || !file.filename().isEmpty())
                        .map(Upload::new)
                        .toList()
                : List.of();
    }

    /** The files that came along. */
    public List<Upload> uploads() {
        return uploads;
    }

    /** A part of the path. */
    public String path(String name) {
        return String.valueOf(path.get(name));
    }

    /** Null where it is not given or blank. */
    public @Nullable String text(String name) {
        List<String> values = texts(name);
        if (values.size() > 1) {
            throw Problem.wrong(name + " is given more than once");
        }
        return values.isEmpty() ? null : values.get(0);
    }

    /** As it was written, without an end but what the body's limit sets; null where it is not given or blank. */
    public @Nullable String longText(String name) {
        asked.add(name);
        return fields.getOrDefault(name, List.of()).stream()
                .filter(value -> !value.isBlank())
                .findFirst()
                .orElse(null);
    }

    /** Those that are given and not blank. */
    public List<String> texts(String name) {
        asked.add(name);
        List<String> values = fields.getOrDefault(name, List.of()).stream()
                .map(String::strip)
                .filter(value -> !value.isEmpty())
                .toList();
        if (values.stream().anyMatch(value -> value.length() > LONGEST)) {
            throw Problem.wrong(name + " is longer than " + LONGEST + " characters");
        }
        return values;
    }

    public String required(String name) {
        String value = text(name);
        if (value == null) {
            throw Problem.wrong(name + " is missing");
        }
        return value;
    }

    /** One of an enumeration's names, in any case. */
    public <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        String value = text(name);
        if (value == null) {
            return null;
        }
        return Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(value))
                .findFirst()
                .orElseThrow(() -> Problem.wrong(name + " is '" + value + "'; it may be " + names(type)));
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** From 0 to 1; 0 where it is not given. */
    public double share(String name) {
        String value = text(name);
        try {
            double share = value == null ? 0 : Double.parseDouble(value);
            if (share >= 0 && share <= 1) {
                return share;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.wrong(name + " is '" + value + "'; it is a number from 0 to 1");
    }

    /** A whole number within bounds. */
    public int number(String name, int usual, int least, int most) {
        String value = text(name);
        try {
            int number = value == null ? usual : Integer.parseInt(value);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw Problem.wrong(name + " is '" + value + "'; it is a number from " + least + " to " + most);
    }

    /** A year, a month or a day in ISO 8601: 2016, 2016-09, 2016-09-30. */
    public @Nullable String date(String name) {
        String value = text(name);
        if (value != null) {
            lastDay(name, value);
        }
        return value;
    }

    /** The last day of a year, a month or a day. */
    public @Nullable LocalDate lastDay(String name) {
        String value = text(name);
        return value == null ? null : lastDay(name, value);
    }

    private static LocalDate lastDay(String name, String value) {
        try {
            return PartialDate.of(value).lastDay();
        } catch (DateTimeParseException e) {
            throw Problem.wrong(name + " is '" + value + "'; it is a date like 2016, 2016-09 or 2016-09-30");
        }
    }

    /** Which part of a longer list is wanted: {@code limit} and {@code cursor}. */
    public Slice slice() {
        return new Slice(Cursor.of(text("cursor")).offset(), number("limit", USUAL_PAGE, 1, LARGEST_PAGE));
    }

    /** Refuses fields that nothing has asked for: a filter with a slip in its name must not look as if it filtered. */
    void requireAllKnown() {
        requireOnly(asked);
    }

    private void requireOnly(Collection<String> known) {
        fields.keySet().stream()
                .filter(name -> !fields.getOrDefault(name, List.of()).isEmpty()) // a form's files have no values
                .filter(name -> !name.isEmpty()) // what stands between two "&"
                .filter(name -> !known.contains(name) && !name.equals(ForgeryToken.FIELD))
                .findFirst()
                .ifPresent(name -> {
                    throw Problem.wrong("there is no field '" + name + "'; there " + words(known));
                });
    }

    private static String words(Collection<String> known) {
        return known.isEmpty() ? "are none" : "are " + known.stream().sorted().collect(Collectors.joining(", "));
    }
}
