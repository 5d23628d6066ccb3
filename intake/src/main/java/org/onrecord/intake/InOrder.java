package org.onrecord.intake;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Works on the items of a sequence in several threads and hands on the results in the order of the items. No more items are
 * on their way at any time than there are threads, and one, however many there are in all. A parallel stream would keep the
 * order too, but takes from its source as much as it likes.
 */
public final class InOrder {
    private InOrder() {}

    /**
     * @param items asked in the caller's thread
     * @param threads with one, or for one item, all is done in the caller's thread
     * @param work done in any thread; what it throws is thrown here, in the item's turn
     * @param taker called in the caller's thread
     */
    public static <T, R> void forEach(Iterator<T> items, int threads, Function<T, R> work, Consumer<R> taker) {
        if (!items.hasNext()) {
            return;
        }
        T first = items.next();
        if (threads > 1 && items.hasNext()) {
            inPool(first, items, threads, work, taker);
        } else {
            taker.accept(work.apply(first));
            items.forEachRemaining(item -> taker.accept(work.apply(item)));
        }
    }

    private static <T, R> void inPool(
            T first, Iterator<T> others, int threads, Function<T, R> work, Consumer<R> taker) {
        ExecutorService pool = Executors.newFixedThreadPool(threads, InOrder::daemon);
        Deque<Future<R>> onTheirWay = new ArrayDeque<>();
        try {
            onTheirWay.add(pool.submit(() -> work.apply(first)));
            while (others.hasNext()) {
                T item = others.next();
                onTheirWay.add(pool.submit(() -> work.apply(item)));
                if (onTheirWay.size() > threads) {
                    taker.accept(result(onTheirWay.remove()));
                }
            }
            while (!onTheirWay.isEmpty()) {
                taker.accept(result(onTheirWay.remove()));
            }
        } finally {
            end(pool);
        }
    }

    /** Waits for what is being worked on: who called may close next what the work needs. */
    private static void end(ExecutorService pool) {
        pool.shutdownNow();
        boolean interrupted = Thread.interrupted();
        while (!pool.isTerminated()) {
            try {
                pool.awaitTermination(Long.MAX_VALUE, TimeUnit.NANOSECONDS);
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work);
        thread.setDaemon(true);
        return thread;
    }

    private static <R> R result(Future<R> future) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("interrupted");
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
