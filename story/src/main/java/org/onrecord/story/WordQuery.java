package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Words by which a quotation is looked up: it has them all, near one another, in any order. Immutable. */
public final class WordQuery {
    /** So many other words may stand between them. */
    private static final int MOST_BETWEEN = 5;

    private final List<String> words;

    private WordQuery(List<String> words) {
        this.words = words;
    }

    /** @throws IllegalArgumentException if there are no words in it */
    public static WordQuery of(String query) {
        List<String> words = new ArrayList<>();
        new Words(query).forEachRemaining(word -> words.add(word.text()));
        if (words.isEmpty()) {
            throw new IllegalArgumentException("no words: " + query);
        }
        return new WordQuery(List.copyOf(words));
    }

    /** Whether some form of a quotation has the words. */
    public boolean finds(QuotationGroup group) {
        return has(group.fullest()) || group.variants().stream().anyMatch(variant -> has(variant.form()));
    }

    private boolean has(Form form) {
        List<String> texts = QuotedWord.texts(form.first().words());
        int window = words.size() + MOST_BETWEEN;
        return IntStream.range(0, texts.size())
                .filter(first -> words.contains(texts.get(first)))
                .anyMatch(first -> texts.subList(first, Math.min(first + window, texts.size()))
                        .containsAll(words));
    }
}
