package org.onrecord.ingest.page;

import java.util.List;

/** Knows a list of other pages, such as a home page or the results of a search, by a link before each bit of its prose. */
final class FrontPage {
    private static final int FEWEST_LINKS = 4;
    private static final int WORDS_OF_LINK = 3;
    private static final int WORDS_OF_STORY = 80;

    private FrontPage() {}

    static boolean isOne(List<Block> blocks) {
        int links = 0;
        int run = 0;
        for (Block block : blocks) {
            if (block.isProse()) {
                run += block.unlinkedWords();
            } else if (block.linkDensity() > 0.6 && block.words() >= WORDS_OF_LINK) {
                links++;
                run = 0;
            }
            if (run >= WORDS_OF_STORY) {
                return false;
            }
        }
        return links >= FEWEST_LINKS;
    }
}
