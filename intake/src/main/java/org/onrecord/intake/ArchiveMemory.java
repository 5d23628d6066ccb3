package org.onrecord.intake;

import java.net.URI;
import org.onrecord.archive.Archive;
import org.onrecord.archive.Feed;
import org.onrecord.watch.FeedState;
import org.onrecord.watch.Memory;
import org.onrecord.watch.web.Validators;

/** Remembers feeds in the archive, which several threads use in turn. */
final class ArchiveMemory implements Memory {
    private final Archive archive;

    /** @param archive used by others only while they hold its lock */
    ArchiveMemory(Archive archive) {
        this.archive = archive;
    }

    @Override
    public FeedState feed(URI feed) {
        synchronized (archive) {
            return archive.feeds()
                    .feed(feed.toString())
                    .map(ArchiveMemory::state)
                    .orElse(FeedState.NEW);
        }
    }

    private static FeedState state(Feed feed) {
        Validators validators = new Validators(feed.etag(), feed.lastModified());
        return new FeedState(validators, feed.failures(), feed.notBefore());
    }

    @Override
    public void keep(URI feed, FeedState state) {
        Validators validators = state.validators();
        synchronized (archive) {
            archive.feeds()
                    .keep(new Feed(
                            feed.toString(),
                            validators.etag(),
                            validators.lastModified(),
                            state.failures(),
                            state.notBefore()));
        }
    }

    @Override
    public boolean isDone(String link) {
        synchronized (archive) {
            return archive.feeds().isDone(link);
        }
    }

    @Override
    public void done(String link) {
        synchronized (archive) {
            archive.feeds().done(link);
        }
    }

    @Override
    public int failedAgain(String link) {
        synchronized (archive) {
            return archive.feeds().failedAgain(link);
        }
    }
}
