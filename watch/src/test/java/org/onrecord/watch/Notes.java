package org.onrecord.watch;

import java.net.URI;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A memory that lasts as long as the test. */
final class Notes implements Memory {
    final Map<URI, FeedState> feeds = new ConcurrentHashMap<>();
    final Set<String> done = ConcurrentHashMap.newKeySet();
    private final Map<String, Integer> failures = new ConcurrentHashMap<>();

    @Override
    public FeedState feed(URI feed) {
        return feeds.getOrDefault(feed, FeedState.NEW);
    }

    @Override
    public void keep(URI feed, FeedState state) {
        feeds.put(feed, state);
    }

    @Override
    public boolean isDone(String link) {
        return done.contains(link);
    }

    @Override
    public void done(String link) {
        done.add(link);
    }

    @Override
    public int failedAgain(String link) {
        return failures.merge(link, 1, Integer::sum);
    }
}
