package org.onrecord.ingest.page;

import java.util.List;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** The story that a page tells: what it shows, or where that is only the beginning, what it gives to search engines. */
final class Story {
    private static final int FEWEST_WORDS_EMBEDDED = 50;
    private static final int CLEARLY_LONGER = 2;

    private Story() {}

    /**
     * The blocks of the story; empty if there is none.
     *
     * @param title of the article, which is no part of its text
     */
    static List<Block> in(Document document, @Nullable String title) {
        List<Block> shown = shown(document, title);
        List<Block> embedded = EmbeddedStory.of(document);
        int words = words(embedded);
        return words >= FEWEST_WORDS_EMBEDDED && words > CLEARLY_LONGER * words(shown) ? embedded : shown;
    }

    private static List<Block> shown(Document document, @Nullable String title) {
        Layout layout = Surroundings.without(BlockReader.read(document.body()));
        Region region = new StoryFinder(layout).find();
        if (region == null) {
            return List.of();
        }
        List<Block> blocks = layout.blocks().subList(region.first(), region.end());
        boolean isStory =
                Vocabulary.isStory(region.element()) || blocks.stream().anyMatch(Block::isProse);
        return isStory && !Teasers.areAll(blocks) ? StoryFilter.filter(Teasers.withoutLast(blocks), title) : List.of();
    }

    private static int words(List<Block> blocks) {
        return blocks.stream().mapToInt(Block::words).sum();
    }
}
