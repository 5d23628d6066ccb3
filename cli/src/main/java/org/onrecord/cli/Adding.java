package org.onrecord.cli;

import java.time.Clock;
import java.util.Iterator;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Identities;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Arrival;
import org.onrecord.archive.Origin;
import org.onrecord.cli.display.Display;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Success;

/**
 * Reads one input after the other, in several threads, and keeps each in the archive, in one. Of each a line is printed when it
 * is on the disk. For one run.
 */
final class Adding {
    private final Archive archive;
    private final Analyst analyst;
    private final Clock clock;
    private final Output output;
    private final Messages messages;
    private final Identities identities = new Identities();
    private int known;

    private record Made(Analysis analysis, @Nullable String sha256) {}

    Adding(Archive archive, Analyst analyst, Clock clock, Output output, Messages messages) {
        this.archive = archive;
        this.analyst = analyst;
        this.clock = clock;
        this.output = output;
        this.messages = messages;
        archive.forEachSpeakers(identities::identify); // who is who depends on all that was kept before
    }

    /** Whether all inputs could be read. */
    boolean addAll(Iterator<Ingested> inputs, int threads) {
        Reading<Made> reading = new Reading<>(this::analyse, this::keep, messages);
        boolean complete = reading.readAll(new Unknown(inputs), threads);
        if (known > 0) {
            messages.say(Display.count(known, "article") + " kept before");
        }
        return complete;
    }

    private Made analyse(Success input) {
        return new Made(analyst.analyse(input.article()), input.sha256());
    }

    private void keep(Made made) {
        Analysis analysis = identities.identify(made.analysis());
        Arrival arrival = archive.keep(analysis, new Origin(made.sha256(), clock.instant(), analyst.model()));
        String how = switch (arrival) {
            case NEW -> "new      ";
            case NEW_VERSION -> "changed  ";
            case KNOWN -> "known    ";
        };
        output.print(how + analysis.article().uri() + "\n");
    }

    /** The inputs but those that are kept; asked in the thread that writes. */
    private final class Unknown implements Iterator<Ingested> {
        private final Iterator<Ingested> inputs;
        private @Nullable Ingested next;

        Unknown(Iterator<Ingested> inputs) {
            this.inputs = inputs;
        }

        @Override
        public boolean hasNext() {
            while (next == null && inputs.hasNext()) {
                Ingested input = inputs.next();
                if (input instanceof Success success && archive.isKept(success.article(), success.sha256())) {
                    known++;
                } else {
                    next = input;
                }
            }
            return next != null;
        }

        @Override
        public Ingested next() {
            if (!hasNext() || next == null) {
                throw new NoSuchElementException();
            }
            Ingested result = next;
            next = null;
            return result;
        }
    }
}
