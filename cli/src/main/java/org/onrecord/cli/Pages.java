package org.onrecord.cli;

import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Prints one thing after the other. Not thread-safe.
 *
 * @param <T> what is printed
 */
final class Pages<T> implements Consumer<T> {
    private final Function<T, String> form;
    private final String separator;
    private final Output output;
    private boolean isFirst = true;

    /**
     * @param form what is printed of a thing
     * @param separator what stands between two
     */
    Pages(Function<T, String> form, String separator, Output output) {
        this.form = form;
        this.separator = separator;
        this.output = output;
    }

    /** @throws OutputException if nobody takes it */
    @Override
    public void accept(T thing) {
        String page = form.apply(thing);
        output.print(isFirst ? page : separator + page);
        isFirst = false;
    }
}
