package org.onrecord.text;

import java.util.Arrays;
import java.util.List;

/**
 * The pieces of a vocabulary by their characters, as one hash table of (node, code point) -> node: walking it makes no
 * objects, and the longest piece at a place is found in one pass.
 */
final class PieceTrie {
    static final int ROOT = 0;
    static final int NONE = -1;
    private static final int CODE_POINT_BITS = 21;

    /** Edges as (node << 21 | code point) + 1; 0 is a free place. */
    private final long[] edges;

    private final int[] targets;
    private final int[] ids;
    private int nodes = 1;

    PieceTrie(List<String> pieces) {
        int characters = 1 + pieces.stream().mapToInt(String::length).sum();
        edges = new long[Integer.highestOneBit(characters) << 2];
        targets = new int[edges.length];
        ids = new int[characters];
        Arrays.fill(ids, NONE);
        for (int id = 0; id < pieces.size(); id++) {
            ids[addPath(pieces.get(id))] = id;
        }
    }

    /** The node behind a character, or NONE. */
    int child(int node, int codePoint) {
        int place = place(edge(node, codePoint));
        return edges[place] == 0 ? NONE : targets[place];
    }

    /** The id of the piece that ends at a node, or NONE. */
    int id(int node) {
        return ids[node];
    }

    /** The node at which a string ends, or NONE. */
    int find(String string) {
        int node = ROOT;
        for (int at = 0; at < string.length() && node != NONE; ) {
            int codePoint = string.codePointAt(at);
            node = child(node, codePoint);
            at += Character.charCount(codePoint);
        }
        return node;
    }

    private int addPath(String piece) {
        int node = ROOT;
        for (int at = 0; at < piece.length(); ) {
            int codePoint = piece.codePointAt(at);
            long edge = edge(node, codePoint);
            int place = place(edge);
            if (edges[place] == 0) {
                edges[place] = edge;
                targets[place] = nodes++;
            }
            node = targets[place];
            at += Character.charCount(codePoint);
        }
        return node;
    }

    private static long edge(int node, int codePoint) {
        return ((long) node << CODE_POINT_BITS | codePoint) + 1;
    }

    /** Where an edge is in the table, or the free place where it would be. */
    private int place(long edge) {
        long mixed = edge * 0x9E3779B97F4A7C15L;
        int place = (int) (mixed >>> 32) & (edges.length - 1);
        while (edges[place] != 0 && edges[place] != edge) {
            place = (place + 1) & (edges.length - 1);
        }
        return place;
    }
}
