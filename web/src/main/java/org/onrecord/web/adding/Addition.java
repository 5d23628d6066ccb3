package org.onrecord.web.adding;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.archive.Arrival;
import org.onrecord.web.adding.Progress.State;

/** What somebody brought at one time, and what becomes of it. Thread-safe. */
final class Addition {
    static final int MOST_OUTCOMES = 500;

    private final String id = UUID.randomUUID().toString();
    private final List<Delivery> deliveries;
    private final Instant at;
    private final Map<Arrival, Integer> counts = new EnumMap<>(Arrival.class);
    private final List<Outcome> outcomes = new ArrayList<>();
    private State state = State.WAITING;
    private @Nullable String problem;
    private long read;
    private int failed;

    Addition(List<Delivery> deliveries, Instant at) {
        this.deliveries = List.copyOf(deliveries);
        this.at = at;
    }

    String id() {
        return id;
    }

    List<Delivery> deliveries() {
        return deliveries;
    }

    synchronized void begins() {
        state = State.READING;
    }

    synchronized void hasRead(long bytes) {
        read += bytes;
    }

    synchronized void arrived(Arrival arrival, Article article, String identity) {
        counts.merge(arrival, 1, Integer::sum);
        String title = article.metadata().title();
        add(new Outcome(arrival, title == null ? identity : title, identity));
    }

    synchronized void failed(String line) {
        failed++;
        add(new Outcome(null, line, null));
    }

    private void add(Outcome outcome) {
        if (outcomes.size() < MOST_OUTCOMES) {
            outcomes.add(outcome);
        }
    }

    synchronized void isDone() {
        state = State.DONE;
    }

    synchronized void isStopped(String why) {
        state = State.STOPPED;
        problem = why;
    }

    /** Leaves nothing behind of what was brought. */
    void discard() {
        deliveries.forEach(Delivery::discard);
    }

    synchronized Progress progress() {
        return new Progress(
                id,
                deliveries.stream().map(Delivery::name).toList(),
                at,
                state,
                size(),
                read,
                counts.getOrDefault(Arrival.NEW, 0),
                counts.getOrDefault(Arrival.NEW_VERSION, 0),
                counts.getOrDefault(Arrival.KNOWN, 0),
                failed,
                outcomes,
                problem);
    }

    /** Null as soon as one of them is not known. */
    private @Nullable Long size() {
        long size = 0;
        for (Delivery delivery : deliveries) {
            OptionalLong its = delivery.size();
            if (its.isEmpty()) {
                return null;
            }
            size += its.getAsLong();
        }
        return size;
    }
}
