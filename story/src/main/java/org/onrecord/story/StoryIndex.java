package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Groups the copies of one article, as they come. An article joins the story of that earlier one which it is likest, if one of
 * the two has much of the other; else it begins a story of its own. Stories are never merged, not even when a copy comes
 * that resembles both, and each article has words of its story's first one, so that no chain of articles, each a little
 * like the next, can swallow everything. What is grouped thus depends on the order in which articles come, and on
 * nothing else.
 *
 * <p>Needs less than 1 KB an article. Not thread-safe. Who keeps bands and sketches elsewhere finds the candidates by
 * {@link Sketch#bands} and asks {@link Kept#original}, as this does.
 */
public final class StoryIndex {
    private final BandTable bands = new BandTable();
    private final List<Kept> articles = new ArrayList<>();

    /**
     * Places an article and keeps it.
     *
     * @param id the article's, as {@link org.onrecord.Article#id}
     * @return the story's id, which is that of its first article
     */
    public String add(String id, Sketch sketch) {
        List<Kept> candidates =
                IntStream.of(bands.add(sketch)).mapToObj(articles::get).toList();
        Optional<Kept> original = Kept.original(sketch, candidates);
        Kept kept = original.map(it -> new Kept(it.story(), sketch, it.first()))
                .orElseGet(() -> new Kept(id, sketch, sketch));
        articles.add(kept);
        return kept.story();
    }
}
