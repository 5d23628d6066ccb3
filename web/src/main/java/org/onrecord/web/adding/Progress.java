package org.onrecord.web.adding;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * How far an addition is at one moment. Immutable.
 *
 * @param names of what was brought
 * @param size in bytes; null where it is not known
 * @param read bytes
 * @param failed how many could not be read
 * @param outcomes in their order, no more than the first {@value Addition#MOST_OUTCOMES}
 * @param problem what ended it early; null where nothing did
 */
public record Progress(
        String id,
        List<String> names,
        Instant at,
        State state,
        @Nullable Long size,
        long read,
        int added,
        int changed,
        int known,
        int failed,
        List<Outcome> outcomes,
        @Nullable String problem) {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    /** Where it stands. */
    public enum State {
        /** Others are read before. */
        WAITING("waiting for its turn"),
        READING("reading"),
        DONE("done"),
        /** It was ended early; what was kept is kept. */
        STOPPED("stopped");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public Progress {
        names = List.copyOf(names);
        outcomes = List.copyOf(outcomes);
    }

    public boolean isRunning() {
        return state == State.WAITING || state == State.READING;
    }

    /** How many are dealt with. */
    public int number() {
        return added + changed + known + failed;
    }

    /** When it was brought, "2017-06-10 14:05" where the server is. */
    public String time() {
        return TIME.format(at.atZone(ZoneId.systemDefault()));
    }

    /** "3 new, 1 not read"; "nothing" where there was nothing to read. */
    public String counts() {
        StringJoiner counts = new StringJoiner(", ").setEmptyValue("nothing");
        add(counts, added, "new");
        add(counts, changed, "changed");
        add(counts, known, "kept before");
        add(counts, failed, "not read");
        return counts.toString();
    }

    private static void add(StringJoiner counts, int number, String what) {
        if (number > 0) {
            counts.add(String.format(Locale.ROOT, "%,d %s", number, what));
        }
    }

    /** "Reading: 3 new, 1 not read" */
    public String status() {
        String words = state.words().substring(0, 1).toUpperCase(Locale.ROOT)
                + state.words().substring(1);
        return state == State.WAITING || state == State.READING && number() == 0 ? words : words + ": " + counts();
    }

    /** "120 of 4,096 kB read" */
    public String bytes() {
        return size == null || !isRunning()
                ? String.format(Locale.ROOT, "%,d kB read", kilobytes(read))
                : String.format(Locale.ROOT, "%,d of %,d kB read", kilobytes(Math.min(read, size)), kilobytes(size));
    }

    private static long kilobytes(long bytes) {
        return (bytes + 1023) / 1024;
    }

    /** "page.html", or "page.html and 3 more" */
    public String title() {
        return names.size() == 1 ? names.get(0) : names.get(0) + " and " + (names.size() - 1) + " more";
    }
}
