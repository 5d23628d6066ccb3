package org.onrecord.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The word pieces that a model knows, numbered from 0. Immutable and thread-safe. */
public final class Vocabulary {
    private final List<String> pieces;
    private final PieceTrie trie;

    private Vocabulary(List<String> pieces) {
        this.pieces = pieces;
        this.trie = new PieceTrie(pieces);
    }

    /**
     * Reads a vocabulary from UTF-8 with one piece a line, the first with id 0. Leaves the stream open.
     *
     * @throws IOException if the stream cannot be read
     */
    public static Vocabulary read(InputStream lines) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        List<String> pieces = new ArrayList<>();
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            pieces.add(line);
        }
        return new Vocabulary(pieces);
    }

    public int size() {
        return pieces.size();
    }

    /** @throws IndexOutOfBoundsException if no piece has the id */
    public String piece(int id) {
        return pieces.get(id);
    }

    /** @throws IllegalArgumentException if the vocabulary lacks the piece */
    public int id(String piece) {
        int node = trie.find(piece);
        int id = node == PieceTrie.NONE ? PieceTrie.NONE : trie.id(node);
        if (id == PieceTrie.NONE) {
            throw new IllegalArgumentException("not in the vocabulary: " + piece);
        }
        return id;
    }

    PieceTrie trie() {
        return trie;
    }
}
