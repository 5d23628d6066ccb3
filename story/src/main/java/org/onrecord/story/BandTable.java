package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Which articles have a band: a hash table that grows by one bucket at a time (Litwin, "Linear hashing", 1980), so that no
 * article has to wait until all is laid out anew. The band itself is not kept again, but looked up in its sketch.
 *
 * <p>Of each band only the first {@value Sketch#MOST_OF_A_BAND} articles are kept. Not thread-safe.
 */
final class BandTable {
    private final List<Sketch> sketches = new ArrayList<>();

    /** The first entry of each bucket. An entry is the article's number times {@link Sketch#BANDS}, plus the band's. */
    private final PagedInts buckets = new PagedInts();

    /** The entry that follows another in its bucket. */
    private final PagedInts next = new PagedInts();

    private int entries;
    private int bucketCount = 1;

    /** The greatest power of two that is not above the number of buckets. */
    private int round = 1;

    /** Keeps an article, and returns the numbers, from 0 in the order of coming, of those before that share a band. */
    int[] add(Sketch sketch) {
        int article = sketches.size();
        sketches.add(sketch);
        IntStream.Builder sharing = IntStream.builder();
        for (int band = 0; band < sketch.bandCount(); band++) {
            int[] others = articles(sketch.band(band));
            IntStream.of(others).forEach(sharing);
            if (others.length < Sketch.MOST_OF_A_BAND) {
                insert(article * Sketch.BANDS + band);
                entries++;
                split();
            }
        }
        return sharing.build().distinct().sorted().toArray();
    }

    private int[] articles(int band) {
        IntStream.Builder articles = IntStream.builder();
        for (int entry = buckets.get(bucket(band)); entry != PagedInts.ABSENT; entry = next.get(entry)) {
            if (band(entry) == band) {
                articles.add(entry / Sketch.BANDS);
            }
        }
        return articles.build().toArray();
    }

    private void insert(int entry) {
        int bucket = bucket(band(entry));
        next.set(entry, buckets.get(bucket));
        buckets.set(bucket, entry);
    }

    /** Adds a bucket if there are more entries than buckets, and gives it its share of the one from which it splits off. */
    private void split() {
        if (entries <= bucketCount) {
            return;
        }
        int parted = bucketCount - round;
        int entry = buckets.get(parted);
        buckets.set(parted, PagedInts.ABSENT);
        bucketCount++;
        round = bucketCount == 2 * round ? bucketCount : round;
        while (entry != PagedInts.ABSENT) {
            int following = next.get(entry);
            insert(entry);
            entry = following;
        }
    }

    /** By the low bits, since the bands are the lowest of all values and have their high ones in common. */
    private int bucket(int band) {
        int bucket = band & (2 * round - 1);
        return bucket < bucketCount ? bucket : bucket - round;
    }

    private int band(int entry) {
        return sketches.get(entry / Sketch.BANDS).band(entry % Sketch.BANDS);
    }
}
