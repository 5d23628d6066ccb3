package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Takes away what is named like something beside a story. */
final class Surroundings {

    /** A name that so much of a page's prose has says nothing: on some sites every paragraph is a widget. */
    private static final double BETTER_PART = 0.4;

    private final Layout layout;
    private final List<@Nullable String> names;
    private final BitSet beside = new BitSet();

    private Surroundings(Layout layout) {
        this.layout = layout;
        this.names = layout.regions().stream().map(Surroundings::name).toList();
    }

    static Layout without(Layout layout) {
        Surroundings surroundings = new Surroundings(layout);
        surroundings.markWhatIsNeverStory();
        surroundings.markWhatIsNamedSo();
        return surroundings.takeAway();
    }

    private static @Nullable String name(Region region) {
        return switch (region.element().normalName()) {
            case "html", "body", "main" -> null;
            default -> Vocabulary.beside(region.element());
        };
    }

    private void markWhatIsNeverStory() {
        int headline = headline();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Region region = layout.regions().get(i);
            if (name != null
                    && Vocabulary.isNeverStory(name)
                    && !region.covers(headline)
                    && !Vocabulary.isDeclaredStory(region.element())) {
                mark(region);
            }
        }
    }

    private int headline() {
        for (int i = 0; i < layout.blocks().size(); i++) {
            if (layout.blocks().get(i).element().normalName().equals("h1")) {
                return i;
            }
        }
        return -1;
    }

    private void markWhatIsNamedSo() {
        double[] prose = new double[layout.blocks().size() + 1];
        for (int i = 0; i < layout.blocks().size(); i++) {
            Block block = layout.blocks().get(i);
            prose[i + 1] = prose[i] + (beside.get(i) || !block.isProse() ? 0 : block.unlinkedWords());
        }
        Map<String, Double> named = sumsOfNames(prose);
        double most = BETTER_PART * prose[layout.blocks().size()];
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            if (name != null && named.getOrDefault(name, 0.0) <= most) {
                mark(layout.regions().get(i));
            }
        }
    }

    /** What all regions of a name have together, where none lies in the other. */
    private Map<String, Double> sumsOfNames(double[] prose) {
        Map<String, Double> named = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            Region region = layout.regions().get(i);
            if (name != null && region.first() >= ends.getOrDefault(name, 0)) {
                named.merge(name, region.sum(prose), Double::sum);
                ends.put(name, region.end());
            }
        }
        return named;
    }

    private void mark(Region region) {
        if (beside.nextClearBit(region.first()) < region.end()) {
            beside.set(region.first(), region.end());
        }
    }

    private Layout takeAway() {
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
