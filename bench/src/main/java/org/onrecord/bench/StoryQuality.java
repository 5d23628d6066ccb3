package org.onrecord.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.Article;
import org.onrecord.story.Likeness;
import org.onrecord.story.Sketch;
import org.onrecord.story.StoryIndex;

/**
 * Whether copies are found that were made of articles as publishers make them: {@link Rewriting}. Each second article of a
 * folder was looked at to choose the thresholds; the others are for the figures. Arguments: the folder; {@code chosen},
 * {@code measured} or {@code all}.
 */
final class StoryQuality {
    private static final int SEED = 20261125;
    private static final int MOST_ARTICLES_OF_A_RARE_WORD = 10;

    private final List<Article> originals;
    private final List<List<String>> paragraphs;
    private final int[] nearest;

    private StoryQuality(List<Article> originals) {
        this.originals = originals;
        this.paragraphs = originals.stream()
                .map(article -> Arrays.stream(article.text().split("\n"))
                        .filter(line -> !line.isBlank())
                        .toList())
                .toList();
        this.nearest = nearest(originals);
    }

    /** Prints a line for each kind of copy, and the originals that are alike. */
    public static void main(String[] arguments) {
        String part = arguments[1];
        List<Article> all = Articles.in(arguments[0]).articles();
        StoryQuality quality = new StoryQuality(IntStream.range(0, all.size())
                .filter(i -> part.equals("all") || part.equals(i % 2 == 0 ? "chosen" : "measured"))
                .mapToObj(all::get)
                .filter(article -> article.text()
                                .strip()
                                .lines()
                                .filter(line -> !line.isBlank())
                                .count()
                        >= 4)
                .toList());
        System.out.printf("%d articles%n%-22s %9s %9s%n", quality.originals.size(), "", "precision", "recall");
        for (Rewriting rewriting : Rewriting.values()) {
            quality.measure(rewriting);
        }
        quality.measureApart();
        quality.printAlike();
    }

    /** The originals are kept first, then the copies come. */
    private void measure(Rewriting rewriting) {
        Random random = new Random(SEED);
        StoryIndex index = new StoryIndex();
        List<String> stories = originals.stream()
                .map(article -> index.add(article.id(), Sketch.of(article)))
                .toList();
        int right = 0;
        int missed = 0;
        for (int i = 0; i < originals.size(); i++) {
            Sketch copy = sketch(rewriting.of(paragraphs.get(i), paragraphs.get(nearest[i]), random));
            String id = "copy of " + i;
            String story = index.add(id, copy);
            right += story.equals(stories.get(i)) ? 1 : 0;
            missed += story.equals(id) ? 1 : 0;
        }
        int found = originals.size() - missed;
        System.out.printf(
                Locale.ROOT,
                "%-22s %9.4f %9.4f%n",
                rewriting,
                (double) right / found,
                (double) right / originals.size());
    }

    private void measureApart() {
        Random random = new Random(SEED);
        int apart = 0;
        for (int i = 0; i < originals.size(); i++) {
            StoryIndex index = new StoryIndex();
            index.add("original", Sketch.of(originals.get(i)));
            Sketch quoting = sketch(Rewriting.quotedBy(paragraphs.get(nearest[i]), paragraphs.get(i), random));
            apart += index.add("quoting", quoting).equals("quoting") ? 1 : 0;
        }
        System.out.printf(
                Locale.ROOT,
                "%.4f of the articles that took over paragraphs of another are kept apart from it%n",
                (double) apart / originals.size());
    }

    private static Sketch sketch(List<String> paragraphs) {
        return Sketch.of(Article.of("copy", String.join("\n\n", paragraphs)));
    }

    private void printAlike() {
        List<Sketch> sketches = originals.stream().map(Sketch::of).toList();
        for (int i = 0; i < sketches.size(); i++) {
            for (int j = 0; j < i; j++) {
                Likeness likeness = sketches.get(i).likeness(sketches.get(j));
                if (likeness.containment() >= 0.1) {
                    System.out.printf(
                            Locale.ROOT,
                            "containment %.2f, resemblance %.2f: %s%n    %s%n",
                            likeness.containment(),
                            likeness.resemblance(),
                            originals.get(i).uri(),
                            originals.get(j).uri());
                }
            }
        }
    }

    /** For each article the one that shares the most of its rare words. */
    private static int[] nearest(List<Article> articles) {
        Map<String, List<Integer>> articlesOfWord = new HashMap<>();
        List<Set<String>> words = new ArrayList<>();
        for (int i = 0; i < articles.size(); i++) {
            int article = i;
            Set<String> own = new HashSet<>(List.of(articles.get(i).text().split("[^\\w]+")));
            own.forEach(word -> articlesOfWord
                    .computeIfAbsent(word, key -> new ArrayList<>())
                    .add(article));
            words.add(own);
        }
        articlesOfWord.values().removeIf(list -> list.size() > MOST_ARTICLES_OF_A_RARE_WORD);
        return IntStream.range(0, articles.size())
                .map(i -> mostShared(i, words.get(i), articlesOfWord))
                .toArray();
    }

    private static int mostShared(int article, Set<String> words, Map<String, List<Integer>> articlesOfWord) {
        Map<Integer, Integer> shared = new HashMap<>();
        for (String word : words) {
            articlesOfWord.getOrDefault(word, List.of()).forEach(other -> shared.merge(other, 1, Integer::sum));
        }
        shared.remove(article);
        return shared.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .orElse(article == 0 ? 1 : 0);
    }
}
