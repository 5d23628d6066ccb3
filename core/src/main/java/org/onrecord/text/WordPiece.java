package org.onrecord.text;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cuts tokens into the longest pieces that an uncased BERT vocabulary has: lower-case, without accents, from the left.
 * A token that does not come out even, or has more than 100 characters, is [UNK]. Thread-safe.
 */
public final class WordPiece {
    private static final int LONGEST_WORD = 100;

    private final PieceTrie trie;
    private final int continuation;
    private final int unknown;

    /** @throws IllegalArgumentException if the vocabulary lacks [UNK] or pieces that start with ## */
    public WordPiece(Vocabulary vocabulary) {
        trie = vocabulary.trie();
        unknown = vocabulary.id("[UNK]");
        continuation = trie.find("##");
        if (continuation == PieceTrie.NONE) {
            throw new IllegalArgumentException("no pieces in the vocabulary start with ##");
        }
    }

    /** The ids of one token's pieces; at least one. */
    public int[] pieces(String word) {
        IntList ids = new IntList();
        cut(word, new int[LONGEST_WORD], ids);
        return ids.toArray();
    }

    /** The pieces of many tokens; each word is cut once. */
    public Pieces pieces(List<Token> tokens) {
        Map<String, Integer> known = new HashMap<>(); // where each word stands first
        int[] characters = new int[LONGEST_WORD];
        IntList ids = new IntList();
        int[] firsts = new int[tokens.size() + 1];
        int index = 0;
        for (Token token : tokens) {
            Integer before = known.putIfAbsent(token.word(), index);
            if (before == null) {
                cut(token.word(), characters, ids);
            } else {
                for (int piece = firsts[before]; piece < firsts[before + 1]; piece++) {
                    ids.add(ids.get(piece));
                }
            }
            firsts[++index] = ids.size();
        }
        return new Pieces(ids.toArray(), firsts);
    }

    private void cut(String word, int[] characters, IntList ids) {
        int before = ids.size();
        int length = normalise(word, characters);
        int at = 0;
        while (at < length) {
            int node = at == 0 ? PieceTrie.ROOT : continuation;
            int longest = PieceTrie.NONE;
            int next = at;
            while (next < length && (node = trie.child(node, characters[next])) != PieceTrie.NONE) {
                next++;
                if (trie.id(node) != PieceTrie.NONE) {
                    longest = trie.id(node);
                    at = next;
                }
            }
            if (longest == PieceTrie.NONE) {
                ids.truncate(before);
                break;
            }
            ids.add(longest);
        }
        if (ids.size() == before) {
            ids.add(unknown);
        }
    }

    /** Writes the characters that BERT would see; returns their number, 0 where they are too many. */
    private static int normalise(String word, int[] characters) {
        String decomposed = isAscii(word) ? word : Normalizer.normalize(word, Normalizer.Form.NFD);
        int length = 0;
        for (int at = 0; at < decomposed.length(); ) {
            int c = decomposed.codePointAt(at);
            at += Character.charCount(c);
            CharacterKind kind = CharacterKind.of(c);
            if (kind == CharacterKind.WORD || kind == CharacterKind.ALONE) {
                if (length == characters.length) {
                    return 0;
                }
                // By the character, not by the string: BERT knows no final sigma.
                characters[length++] = Character.toLowerCase(c);
            }
        }
        return length;
    }

    private static boolean isAscii(String word) {
        for (int at = 0; at < word.length(); at++) {
            if (word.charAt(at) >= 128) {
                return false;
            }
        }
        return true;
    }
}
