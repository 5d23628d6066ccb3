package org.onrecord.story;

import java.util.OptionalInt;

/** Turns the words of a text, one after the other, into hash values of the runs of so many words. Not thread-safe. */
final class Shingles {
    /** FNV-1a's, of 64 bits. */
    private static final long OFFSET = 0xcbf29ce484222325L;

    private static final long PRIME = 0x100000001b3L;

    private final long[] last;
    private int words;

    Shingles(int length) {
        last = new long[length];
    }

    /** The run that ends with a word; none before there are enough words. */
    OptionalInt add(String word) {
        last[words % last.length] = hash(word);
        words++;
        return words < last.length ? OptionalInt.empty() : OptionalInt.of(run(last.length));
    }

    /** All words, where they were too few for a run. */
    OptionalInt whole() {
        return words == 0 || words >= last.length ? OptionalInt.empty() : OptionalInt.of(run(words));
    }

    private int run(int length) {
        long hash = OFFSET;
        for (int i = words - length; i < words; i++) {
            hash = mixed(hash ^ last[i % last.length]) * PRIME;
        }
        return (int) mixed(hash);
    }

    private static long hash(String word) {
        long hash = OFFSET;
        for (int i = 0; i < word.length(); i++) {
            hash = (hash ^ word.charAt(i)) * PRIME;
        }
        return hash;
    }

    /** MurmurHash3's finaliser, after which all bits depend on all. */
    private static long mixed(long hash) {
        long value = (hash ^ (hash >>> 33)) * 0xff51afd7ed558ccdL;
        value = (value ^ (value >>> 33)) * 0xc4ceb9fe1a85ec53L;
        return value ^ (value >>> 33);
    }
}
