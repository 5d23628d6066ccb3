package org.onrecord.web.analysis;

import io.javalin.http.HttpStatus;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.intake.KnownAgain;
import org.onrecord.intake.Reading;
import org.onrecord.web.http.Problem;

/** One trial: its articles are read in turn, as long as there is time. For one thread. */
final class TrialReading {
    private static final Duration LONGEST = Duration.ofMinutes(1);
    private static final int MOST_ARTICLES = 200;
    private static final int ONE_THREAD = 1;

    private final long begun = System.nanoTime();
    private final KnownAgain knownAgain = new KnownAgain();
    private final List<Analysis> analyses = new ArrayList<>();
    private final List<String> failures = new ArrayList<>();
    private final Reading<Analysis> reading;

    TrialReading(Analyst analyst) {
        reading = new Reading<>(
                input -> analyst.analyse(input.article()),
                analysis -> analyses.add(knownAgain.apply(analysis)),
                (line, cause) -> failures.add(line));
    }

    /** @throws Problem if it is too much */
    void read(Iterator<Ingested> inputs) {
        reading.read(
                new Iterator<>() {
                    @Override
                    public boolean hasNext() {
                        return inputs.hasNext();
                    }

                    @Override
                    public Ingested next() {
                        requireMeasure();
                        return inputs.next();
                    }
                },
                ONE_THREAD);
    }

    private void requireMeasure() {
        if (analyses.size() + failures.size() >= MOST_ARTICLES || System.nanoTime() - begun > LONGEST.toNanos()) {
            throw new Problem(
                    HttpStatus.CONTENT_TOO_LARGE,
                    "there is more to read than " + MOST_ARTICLES + " articles or one minute: add it to the archive");
        }
    }

    /** @throws Problem if nothing could be read */
    Trial trial() {
        if (analyses.isEmpty()) {
            throw new Problem(
                    HttpStatus.UNPROCESSABLE_CONTENT,
                    failures.isEmpty() ? "there is no article in it" : String.join("; ", failures));
        }
        return new Trial(analyses, failures);
    }
}
