package org.onrecord.cli;

import java.io.OutputStream;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.OptionalLong;
import java.util.function.Supplier;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.jspecify.annotations.Nullable;

/** Shows on a terminal how far a run is, how fast it goes, and how long it will take. For one thread. */
final class Progress implements AutoCloseable {
    private static final int MILLISECONDS = 250;
    private static final int UNKNOWN = -1;
    private static final String READING = "reading";
    private static final String KEPT = "interrupted; what was kept stays, and the same command goes on from there";

    private final @Nullable Shown shown;
    private final OutputStream messages;

    private record Shown(ProgressBar bar, StatusLine line, Interruption interruption) {}

    private Progress(@Nullable Shown shown, OutputStream messages) {
        this.shown = shown;
        this.messages = messages;
    }

    /** Shows nothing. */
    static Progress none(Console console) {
        return new Progress(null, console.err());
    }

    /** In kilobytes, of as many bytes as will be known when they are counted; until then it is only shown what is done. */
    static Progress inBytes(Console console, Supplier<OptionalLong> size) {
        Progress progress = of(console, UNKNOWN, " kB", 1_000, READING, KEPT);
        Thread counting = new Thread(() -> size.get().ifPresent(progress::ofAll));
        counting.setDaemon(true);
        counting.start();
        return progress;
    }

    /** In articles that are read and kept. */
    static Progress inArticles(Console console, long number) {
        return inArticles(console, number, READING, KEPT);
    }

    /**
     * In articles.
     *
     * @param work what is done with them
     * @param farewell what is said when it is interrupted
     */
    static Progress inArticles(Console console, long number, String work, String farewell) {
        return of(console, number, " articles", 1, work, farewell);
    }

    private static Progress of(Console console, long all, String unit, long size, String work, String farewell) {
        if (!console.showsProgress()) {
            return none(console);
        }
        StatusLine line = new StatusLine(console.err(), console.columns());
        ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(work)
                .setInitialMax(all)
                .setUnit(unit, size)
                .showSpeed(new DecimalFormat("0.0", DecimalFormatSymbols.getInstance(Locale.ROOT)))
                .setStyle(ProgressBarStyle.UNICODE_BLOCK) // without colours
                .setUpdateIntervalMillis(MILLISECONDS)
                .setConsumer(line)
                .build();
        Interruption interruption = new Interruption(() -> line.end(farewell));
        return new Progress(new Shown(bar, line, interruption), line.above());
    }

    private void ofAll(long all) {
        if (shown != null) {
            shown.bar.maxHint(all);
        }
    }

    void reached(long done) {
        if (shown != null) {
            shown.bar.stepTo(done);
        }
    }

    /** Where lines may be printed to standard error while it is shown. */
    OutputStream messages() {
        return messages;
    }

    /** Leaves nothing on the terminal; may be called again. */
    @Override
    public void close() {
        if (shown != null) {
            shown.bar.close();
            shown.line.close();
            shown.interruption.close();
        }
    }
}
