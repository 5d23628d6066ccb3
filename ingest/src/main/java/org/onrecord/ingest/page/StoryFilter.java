package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.page.Block.Joint;

/** Leaves out of the element that holds a story the lines that are none of its words. */
final class StoryFilter {
    private static final double MOSTLY_LINKS = 0.6;
    private static final int FEWEST_PARAGRAPHS = 5;
    private static final int LONGEST_PULL_QUOTE = 60;
    private static final int MOST_PULL_QUOTES = 100;

    private final List<Block> blocks;
    private final Map<Element, Double> linkDensities;
    private final Map<Element, Integer> paragraphs;
    private final String title;
    private final String prose;
    private int quotations;

    private StoryFilter(List<Block> blocks, @Nullable String title) {
        this.blocks = blocks;
        this.linkDensities = linkDensities(blocks);
        this.paragraphs = paragraphs(blocks);
        this.title = title == null ? "" : letters(title);
        this.prose = blocks.stream().allMatch(block -> block.quotation() == null) ? "" : outsideQuotations(blocks);
    }

    /**
     * The blocks of the story, in their order.
     *
     * @param title of the article, which is no part of its text
     */
    static List<Block> filter(List<Block> blocks, @Nullable String title) {
        return new StoryFilter(blocks, title).filter();
    }

    private List<Block> filter() {
        List<Block> kept = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            boolean isStory = isStory(block) && !isHeadingOfLinks(i) && !isRepeated(block);
            if (isStory || isLinkedHeading(i)) {
                kept.add(block);
            }
        }
        return withoutLastHeadings(withoutLead(kept));
    }

    private boolean isStory(Block block) {
        if (2 * block.beside() > block.letters() || block.element().normalName().equals("h1")) {
            return false;
        }
        if (block.isProse()) {
            return !Notice.isIn(block);
        }
        return (!isLinks(block) || block.text().endsWith(":"))
                && !Notice.isIn(block)
                && !letters(block.text()).equals(title)
                && (block.joint() == Joint.CELL || block.text().codePoints().anyMatch(Character::isLetter));
    }

    /** A pull quote: words of the story, set large beside it. */
    private boolean isRepeated(Block block) {
        return block.quotation() != null
                && block.words() <= LONGEST_PULL_QUOTE
                && quotations++ < MOST_PULL_QUOTES
                && prose.contains(letters(block.text()));
    }

    private boolean isLinks(Block block) {
        Element list = list(block);
        double density = list == null ? block.linkDensity() : linkDensities.getOrDefault(list, 0.0);
        return density > MOSTLY_LINKS && !block.isProse();
    }

    /** "Related stories". */
    private boolean isHeadingOfLinks(int index) {
        return blocks.get(index).isHeading() && index + 1 < blocks.size() && isLinks(blocks.get(index + 1));
    }

    /** As in a list of things, each with paragraphs set like the others of the story. */
    private boolean isLinkedHeading(int index) {
        Block block = blocks.get(index);
        return block.isHeading()
                && index + 1 < blocks.size()
                && blocks.get(index + 1).isProse()
                && paragraphs.getOrDefault(block.element().parent(), 0) >= FEWEST_PARAGRAPHS
                && block.element().parent() == blocks.get(index + 1).element().parent()
                && !Notice.isIn(block);
    }

    private static Map<Element, Integer> paragraphs(List<Block> blocks) {
        Map<Element, Integer> paragraphs = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.isProse() && block.element().parent() != null) {
                paragraphs.merge(block.element().parent(), 1, Integer::sum);
            }
        }
        return paragraphs;
    }

    /** The share of links in whole lists and tables: one linked name among others says nothing. */
    private static Map<Element, Double> linkDensities(List<Block> blocks) {
        Map<Element, Integer> letters = new IdentityHashMap<>();
        Map<Element, Integer> linked = new IdentityHashMap<>();
        for (Block block : blocks) {
            Element list = list(block);
            if (list != null) {
                letters.merge(list, block.letters(), Integer::sum);
                linked.merge(list, block.linked(), Integer::sum);
            }
        }
        Map<Element, Double> densities = new IdentityHashMap<>();
        letters.forEach((list, sum) -> densities.put(list, (double) linked.getOrDefault(list, 0) / sum));
        return densities;
    }

    /** The list or table in which a block is an item; null where it is none. */
    private static @Nullable Element list(Block block) {
        return switch (block.element().normalName()) {
            case "li", "dd", "dt" -> block.element().parent();
            case "td", "th" -> block.element().closest("table");
            default -> null;
        };
    }

    /** Without what stands before the first sentences: by-line, date, section, the names of buttons. */
    private static List<Block> withoutLead(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        if (first == blocks.size()) {
            return blocks;
        }
        while (first > 0 && isSetLike(blocks.get(first - 1), blocks.get(first))) {
            first--;
        }
        return blocks.subList(first, blocks.size());
    }

    private static boolean isSetLike(Block line, Block paragraph) {
        return line.element().normalName().equals(paragraph.element().normalName())
                && line.element().parent() == paragraph.element().parent()
                && !Notice.isByline(line);
    }

    private static List<Block> withoutLastHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).isHeading()) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static String outsideQuotations(List<Block> blocks) {
        return blocks.stream()
                .filter(block -> block.quotation() == null)
                .map(block -> letters(block.text()))
                .collect(Collectors.joining(" "));
    }

    private static String letters(String text) {
        return text.codePoints()
                .filter(Character::isLetterOrDigit)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
