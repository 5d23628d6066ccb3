package org.onrecord.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class BandTableTest {

    @Test
    void knowsTheFirstArticlesOfEachBandHoweverItGrows() {
        BandTable table = new BandTable();
        Map<Long, List<Integer>> articlesOfBand = new HashMap<>();
        for (int article = 0; article < 2_000; article++) {
            Sketch sketch = Sketch.of(Invented.article(
                    Invented.words(article % 40, 30) + " " + Invented.words(1_000 + article, article % 30)));
            TreeSet<Integer> sharing = new TreeSet<>();
            for (long band : sketch.bands()) {
                List<Integer> articles = articlesOfBand.computeIfAbsent(band, key -> new ArrayList<>());
                sharing.addAll(articles);
                if (articles.size() < 32) {
                    articles.add(article);
                }
            }
            assertThat(table.add(sketch))
                    .containsExactly(
                            sharing.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
