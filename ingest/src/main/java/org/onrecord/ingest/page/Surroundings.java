package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Takes away what is named like something beside a story. */
final class Surroundings {

    /** A name that so much of a page's prose has says nothing: on some sites every paragraph is a widget. */
    private static final double BETTER_PART = 0.4;

    private final Layout layout;
    private final double[] prose;
    private final List<@Nullable String> names = new ArrayList<>();
    private final Map<String, Double> named = new HashMap<>();

    private Surroundings(Layout layout) {
        this.layout = layout;
        this.prose = Layout.sums(layout.blocks(), block -> block.isProse() ? block.unlinkedWords() : 0);
        Map<String, Integer> ends = new HashMap<>();
        for (Region region : layout.regions()) {
            String name = isPage(region.element()) ? null : Vocabulary.beside(region.element());
            names.add(name);
            if (name != null && region.first() >= ends.getOrDefault(name, 0)) {
                named.merge(name, region.sum(prose), Double::sum);
                ends.put(name, region.end());
            }
        }
    }

    static Layout without(Layout layout) {
        return new Surroundings(layout).takeAway();
    }

    private static boolean isPage(Element element) {
        return switch (element.normalName()) {
            case "html", "body", "main" -> true;
            default -> false;
        };
    }

    private Layout takeAway() {
        BitSet beside = new BitSet();
        int headline = headline();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Region region = layout.regions().get(i);
            if (name != null && beside.nextClearBit(region.first()) < region.end()) {
                boolean isNever = Vocabulary.isNeverStory(name)
                        && !region.covers(headline)
                        && !Vocabulary.isDeclaredStory(region.element());
                if (isNever
                        || named.getOrDefault(name, 0.0)
                                <= BETTER_PART * prose[layout.blocks().size()]) {
                    beside.set(region.first(), region.end());
                }
            }
        }
        return without(beside);
    }

    private int headline() {
        for (int i = 0; i < layout.blocks().size(); i++) {
            if (layout.blocks().get(i).element().normalName().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    private Layout without(BitSet beside) {
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
        List<Region> regions = layout.regions().stream()
                .map(region -> new Region(region.element(), moved[region.first()], moved[region.end()]))
                .filter(region -> region.length() > 0)
                .toList();
        return new Layout(blocks, regions);
    }
}
