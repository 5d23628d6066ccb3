package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;

/** Takes away what is named like something beside a story, unless it is the better part of the page. */
final class Surroundings {
    private static final double BETTER_PART = 0.4;

    private Surroundings() {}

    static Layout without(Layout layout) {
        List<Block> blocks = layout.blocks();
        double[] sums = Layout.sums(blocks, block -> block.isProse() ? block.unlinkedWords() : 0);
        double most = BETTER_PART * sums[blocks.size()];
        int headline = headline(blocks);
        BitSet beside = new BitSet();
        for (Region region : layout.regions()) {
            boolean isSettled = beside.nextClearBit(region.first()) >= region.end();
            if (!isSettled && Vocabulary.isBeside(region.element()) && !isPage(region.element())) {
                boolean holdsHeadline = region.first() <= headline && headline < region.end();
                boolean isNever = Vocabulary.isNeverStory(region.element()) && !holdsHeadline;
                if (isNever || region.sum(sums) <= most) {
                    beside.set(region.first(), region.end());
                }
            }
        }
        return without(layout, beside);
    }

    private static boolean isPage(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main" -> true;
            default -> false;
        };
    }

    private static int headline(List<Block> blocks) {
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i).element().normalName().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    private static Layout without(Layout layout, BitSet beside) {
        int size = layout.blocks().size();
        List<Block> blocks = new ArrayList<>();
        int[] moved = new int[size + 1];
        for (int i = 0; i < size; i++) {
            moved[i] = blocks.size();
            if (!beside.get(i)) {
                blocks.add(layout.blocks().get(i));
            }
        }
        moved[size] = blocks.size();
        List<Region> regions = new ArrayList<>();
        for (Region region : layout.regions()) {
            Region left = new Region(region.element(), moved[region.first()], moved[region.end()]);
            if (left.length() > 0) {
                regions.add(left);
            }
        }
        return new Layout(blocks, regions);
    }
}
