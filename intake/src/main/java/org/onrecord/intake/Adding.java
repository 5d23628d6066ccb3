package org.onrecord.intake;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Analyst;
import org.onrecord.Article;
import org.onrecord.Identities;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Arrival;
import org.onrecord.archive.Origin;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.table.ArticleRow;
import org.onrecord.watch.Watch;
import org.onrecord.watch.web.Fetcher;

/**
 * Reads one input after the other, in several threads, and keeps each in the archive, in one, and tells what became of it when it
 * is on the disk. For one run.
 */
public final class Adding {
    private static final int ONE_THREAD = 1;

    private final Archive archive;
    private final Analyst analyst;
    private final Clock clock;
    private final Arrivals arrivals;
    private final Reading<Made> reading;
    private @Nullable Identities identities;

    private record Made(
            Analysis analysis, String model, @Nullable String sha256) {}

    /**
     * @param arrivals gets what became of each article, in the caller's thread
     * @param failures gets what could not be read, likewise
     */
    public Adding(Archive archive, Analyst analyst, Clock clock, Arrivals arrivals, Failures failures) {
        this.archive = archive;
        this.analyst = analyst;
        this.clock = clock;
        this.arrivals = arrivals;
        this.reading = new Reading<>(this::analyse, this::keep, failures);
    }

    /** Reads and keeps what is not kept yet. */
    public void add(Iterator<Ingested> inputs, int threads) {
        reading.read(new Unknown(inputs), threads);
    }

    /** Keeps what was analysed elsewhere, by whichever model, and is not kept yet. */
    public void add(AnalysedArticles articles) {
        articles.forEach(this::add, reading::fail);
    }

    private void add(ArticleRow row) {
        Analysis analysis = row.analysis();
        if (!isKept(analysis.article(), null)) {
            reading.take(new Made(analysis, row.model(), null));
        }
    }

    /** What adds each article that is new in some feeds; other threads use the archive only while they hold its lock. */
    public Watch watch(List<URI> feeds, Fetcher fetcher, Duration every) {
        return new Watch(feeds, fetcher, new ArchiveMemory(archive), this::addOne, every, clock);
    }

    private void addOne(Ingested input) {
        synchronized (archive) {
            add(List.of(input).iterator(), ONE_THREAD);
        }
    }

    /** What was read so far. */
    public Reading<?> reading() {
        return reading;
    }

    private Made analyse(Success input) {
        return new Made(analyst.analyse(input.article()), analyst.model(), input.sha256());
    }

    private void keep(Made made) {
        Identities known = identities();
        identities = null; // until it is kept: nobody is known by an article that is not
        Analysis analysis = known.identify(made.analysis());
        Arrival arrival = archive.keep(analysis, new Origin(made.sha256(), clock.instant(), made.model()));
        identities = known;
        arrivals.arrived(arrival, analysis.article(), Archive.identity(analysis.article()));
    }

    /** Who is who depends on all that was kept before. */
    private Identities identities() {
        Identities known = identities;
        if (known == null) {
            known = new Identities();
            archive.forEachSpeakers(known::identify);
        }
        return known;
    }

    private boolean isKept(Article article, @Nullable String sha256) {
        Optional<String> identity = archive.keptAs(article, sha256);
        identity.ifPresent(kept -> arrivals.arrived(Arrival.KNOWN, article, kept));
        return identity.isPresent();
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
                if (!isKept(input)) {
                    next = input;
                }
            }
            return next != null;
        }

        private boolean isKept(Ingested input) {
            return input instanceof Success success && Adding.this.isKept(success.article(), success.sha256());
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
