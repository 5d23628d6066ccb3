package org.onrecord.archive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The conditions of a query, all of which must hold, and their arguments. For one thread. */
final class Conditions {
    final List<@Nullable Object> arguments = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();

    void add(String condition, @Nullable Object... itsArguments) {
        conditions.add(condition);
        Arrays.stream(itsArguments)
                .map(argument -> argument instanceof Enum<?> value ? value.name() : argument)
                .forEach(arguments::add);
    }

    void addIf(boolean wanted, String condition, @Nullable Object... itsArguments) {
        if (wanted) {
            add(condition, itsArguments);
        }
    }

    /** "(?, ?)", for two: with the values themselves in it, each list would be a statement of its own, prepared and kept. */
    static String in(Collection<?> values) {
        return values.stream().map(value -> "?").collect(Collectors.joining(", ", "(", ")"));
    }

    /** With "WHERE" before them; nothing where there are none. */
    String where() {
        return conditions.isEmpty() ? "" : " WHERE " + String.join(" AND ", conditions);
    }
}
