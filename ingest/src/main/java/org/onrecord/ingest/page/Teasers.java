package org.onrecord.ingest.page;

import java.util.List;

/** Lists of other pages, known by a link before each bit of their prose: home pages, results of a search, what to read next. */
final class Teasers {
    private static final int FEWEST = 5;
    private static final int WORDS_OF_HEADLINE = 5;
    private static final int WORDS_OF_STORY = 80;
    private static final int PARAGRAPHS_OF_TEASER = 2;
    private static final double MOSTLY_LINK = 0.6;

    private Teasers() {}

    /** Whether a page is nothing else. */
    static boolean areAll(List<Block> blocks) {
        int teasers = 0;
        int words = 0;
        int paragraphs = 0;
        for (Block block : blocks) {
            if (block.isProse()) {
                words += block.unlinkedWords();
                paragraphs++;
            } else if (isHeadline(block)) {
                teasers++;
                words = 0;
                paragraphs = 0;
            }
            if (words >= WORDS_OF_STORY || paragraphs > PARAGRAPHS_OF_TEASER) {
                return false;
            }
        }
        return teasers >= FEWEST;
    }

    /** The blocks before a list of teasers at the end; links in paragraphs of their own are a story's, between its parts. */
    static List<Block> withoutLast(List<Block> blocks) {
        int teasers = 0;
        int paragraphs = 0;
        int start = blocks.size();
        for (int i = blocks.size() - 1; i >= 0 && paragraphs <= PARAGRAPHS_OF_TEASER; i--) {
            Block block = blocks.get(i);
            if (block.isProse()) {
                paragraphs++;
            } else if (isHeadline(block) && !block.element().normalName().equals("p")) {
                teasers++;
                paragraphs = 0;
                start = i;
            }
        }
        return teasers >= FEWEST ? blocks.subList(0, start) : blocks;
    }

    private static boolean isHeadline(Block block) {
        return block.linkDensity() > MOSTLY_LINK && block.words() >= WORDS_OF_HEADLINE;
    }
}
