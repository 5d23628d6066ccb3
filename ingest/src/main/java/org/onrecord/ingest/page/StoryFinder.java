package org.onrecord.ingest.page;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Finds the element of a page that holds its story: the smallest one with nearly all of the prose, or with the better part
 * of it if it is named like a story.
 */
final class StoryFinder {
    private static final double NEARLY_ALL = 0.9;
    private static final double BETTER_PART = 0.5;

    /** Less, and elements of the same kind hold the rest: the parts of a story, or a list of them. */
    private static final double WHOLE = 0.97;

    private static final double LINK_PENALTY = 3;
    private static final double OTHER_WORD = 0.2;

    private final List<Block> blocks;
    private final List<Region> regions;
    private final double[] sums;

    /** Takes a layout without what stands beside the story. */
    StoryFinder(Layout layout) {
        this.blocks = layout.blocks();
        this.regions =
                layout.regions().stream().filter(region -> !isLine(region)).toList();
        this.sums = Layout.sums(blocks, StoryFinder::value);
    }

    private static double value(Block block) {
        return block.isProse()
                ? block.unlinkedWords()
                : block.linkDensity() > 0.5 ? -LINK_PENALTY : OTHER_WORD * block.words();
    }

    /** Null if nothing on the page is like a story. */
    @Nullable
    Region find() {
        double most = 0;
        for (Region region : regions) {
            most = Math.max(most, region.sum(sums));
        }
        Map<String, Double> alike = sumsOfAlike();
        Region declared = declaredBody();
        Region best = null;
        for (Region region : regions) {
            double value = region.sum(sums);
            double least = (Vocabulary.isStory(region.element()) ? BETTER_PART : NEARLY_ALL) * most;
            if (value > 0
                    && value >= least
                    && value >= WHOLE * alike.getOrDefault(region.likeness(), 0.0)
                    && (declared == null || region.contains(declared))
                    && (best == null || region.length() <= best.length())) {
                best = region;
            }
        }
        return best == null ? null : firstOfSeveral(best);
    }

    /** What all elements of a name and a class have together, where none lies in the other. */
    private Map<String, Double> sumsOfAlike() {
        Map<String, Double> values = new HashMap<>();
        Map<String, Integer> ends = new HashMap<>();
        for (Region region : regions) {
            String likeness = region.likeness();
            if (region.first() >= ends.getOrDefault(likeness, 0)) {
                values.merge(likeness, Math.max(0, region.sum(sums)), Double::sum);
                ends.put(likeness, region.end());
            }
        }
        return values;
    }

    /** From the first to the last element that says of itself to be the body of an article. */
    private @Nullable Region declaredBody() {
        Region body = null;
        for (Region region : regions) {
            if (Vocabulary.isDeclaredStory(region.element()) && region.sum(sums) > 0) {
                body = body == null
                        ? region
                        : new Region(body.element(), body.first(), Math.max(body.end(), region.end()));
            }
        }
        return body;
    }

    private boolean isLine(Region region) {
        String name = region.element().normalName();
        return !name.equals("body")
                && region.length() == 1
                && blocks.get(region.first()).element() == region.element();
    }

    /** Some pages go on with further articles, each under a headline of its own. */
    private Region firstOfSeveral(Region found) {
        Region first = null;
        for (Region region : regions) {
            if (found.contains(region) && region.element().normalName().equals("article") && holdsHeadline(region)) {
                if (first != null && region.first() >= first.end()) {
                    return first;
                }
                first = first == null ? region : first;
            }
        }
        return found;
    }

    private boolean holdsHeadline(Region region) {
        for (int i = region.first(); i < region.end(); i++) {
            Element element = blocks.get(i).element();
            if (element.normalName().equals("h1")) {
                return true;
            }
        }
        return false;
    }
}
