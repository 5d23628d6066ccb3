package org.onrecord.watch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.concurrent.CancellationException;
import org.jspecify.annotations.Nullable;
import org.onrecord.Metadata;
import org.onrecord.ingest.Inputs;
import org.onrecord.ingest.input.Contents;
import org.onrecord.ingest.input.Ingested;
import org.onrecord.ingest.input.Ingested.Failure;
import org.onrecord.ingest.input.Ingested.Success;
import org.onrecord.ingest.input.LinkedPages;
import org.onrecord.ingest.input.Source;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.watch.web.Answer;
import org.onrecord.watch.web.Fetcher;
import org.onrecord.watch.web.Unfetched;
import org.onrecord.watch.web.Validators;
import org.onrecord.watch.web.WebAddress;

/** The pages to which one feed links, fetched when their turn comes, and but once. For one reading of the feed, in one thread. */
final class FetchedPages implements LinkedPages {

    /** Of more new pages the rest is left for the next time, so that one feed cannot keep others waiting. */
    private static final int MOST = 100;

    /** So often a page may be missing for a reason that may pass, before the feed's own text has to do. */
    private static final int MOST_FAILURES = 3;

    private static final Contents NOTHING = () -> null;

    private final Fetcher fetcher;
    private final Memory memory;
    private @Nullable String last;
    private int opened;
    private boolean left;

    FetchedPages(Fetcher fetcher, Memory memory) {
        this.fetcher = fetcher;
        this.memory = memory;
    }

    @Override
    public Contents open(String link, Metadata known) throws IOException {
        if (memory.isDone(link)) {
            return NOTHING;
        }
        if (opened == MOST) {
            left = true;
            return NOTHING;
        }
        opened++;
        try {
            Contents page = Contents.of(article(link, known));
            last = link;
            return page;
        } catch (Unfetched e) {
            if (e.isPassing() && memory.failedAgain(link) < MOST_FAILURES) {
                left = true;
                return NOTHING;
            }
            last = link;
            throw new Unreadable(String.valueOf(e.getMessage()));
        } catch (Unreadable e) {
            last = link;
            throw e;
        }
    }

    private Success article(String link, Metadata known) throws IOException {
        Answer answer = fetched(link);
        String address = answer.address().toString();
        Source source = Source.of(link, address, new ByteArrayInputStream(answer.body()), null)
                .withContentType(answer.contentType())
                .withKnown(known.withAddress(address));
        try (Inputs inputs = Inputs.of(source)) {
            Ingested first = inputs.hasNext() ? inputs.next() : new Failure(link, "has nothing in it");
            if (first instanceof Success success) {
                return success;
            }
            throw new Unreadable(((Failure) first).cause());
        }
    }

    private Answer fetched(String link) throws Unfetched {
        try {
            return fetcher.fetch(WebAddress.of(link), Validators.NONE);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        }
    }

    /** Says that what was opened last is taken care of. */
    void done() {
        if (last != null) {
            memory.done(last);
            last = null;
        }
    }

    /** Whether there are pages to be fetched another time. */
    boolean isSomethingLeft() {
        return left;
    }
}
