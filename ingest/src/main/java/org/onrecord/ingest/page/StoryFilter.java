package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.ingest.page.Block.Joint;

/** Leaves out of a story's region the lines that are none of its words. */
final class StoryFilter {
    private static final Pattern NOTICE = Pattern.compile(
            "(?i)(read (more|also|next|on)|related|see also|more on|recommended|don['’]t miss|also read|click here|sign up"
                    + "|subscribe|follow us|follow .{1,40} on (twitter|x|facebook|instagram)|share (this|on)|advertisement"
                    + "|story continues|article continues|continue reading|watch|listen|photo|image|video|credit)\\b.{0,3}:?.*");

    private static final Pattern LEAD = Pattern.compile(
            "(?i)^(by|from|written by|words by|posted|published|updated|last updated|first published|created|date)\\b|\\d{1,2}:\\d\\d"
                    + "|^\\W*((mon|tues|wednes|thurs|fri|satur|sun)day,? )?(\\d{1,2}(st|nd|rd|th)? )?(jan|feb|mar|apr|may|jun|jul|aug"
                    + "|sep|oct|nov|dec)[a-z]*\\.? (\\d{1,2}(st|nd|rd|th)?,? )?\\d{4}|^\\d{1,4}[./-]\\d{1,2}[./-]\\d{1,4}"
                    + "|\\d+ min(ute)?s? read");

    /** A date or a time of day behind a name or alone. */
    private static final Pattern STAMP =
            Pattern.compile("(?i)^.{0,60}\\b\\d{4},? (at )?\\d{1,2}[:.]\\d\\d ?([ap]\\.?m\\.?)?.{0,8}$");

    private StoryFilter() {}

    static List<Block> filter(List<Block> blocks) {
        Map<Element, Double> lists = linkDensities(blocks);
        List<Block> kept = new ArrayList<>();
        for (Block block : blocks) {
            Element list = list(block);
            double linkDensity = list == null ? block.linkDensity() : lists.getOrDefault(list, 0.0);
            if (isStory(block, linkDensity)) {
                kept.add(block);
            }
        }
        return withoutLooseHeadings(withoutLead(kept));
    }

    private static boolean isStory(Block block, double linkDensity) {
        if (2 * block.beside() > block.letters() || block.element().normalName().equals("h1")) {
            return false;
        }
        if (block.isProse()) {
            return block.linkDensity() < 0.15 || !NOTICE.matcher(block.text()).matches();
        }
        return (linkDensity < 0.6 || block.text().endsWith(":"))
                && !NOTICE.matcher(block.text()).matches()
                && !STAMP.matcher(block.text()).find()
                && (block.joint() == Joint.CELL || block.text().codePoints().anyMatch(Character::isLetter));
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

    private static List<Block> withoutLead(List<Block> blocks) {
        int first = 0;
        while (first < blocks.size() && !blocks.get(first).isProse()) {
            first++;
        }
        if (first == blocks.size()) {
            return blocks;
        }
        while (first > 0 && isLike(blocks.get(first - 1), blocks.get(first))) {
            first--;
        }
        return blocks.subList(first, blocks.size());
    }

    /** A short line set as the story's paragraphs are, and not a by-line or a date. */
    private static boolean isLike(Block line, Block paragraph) {
        return line.element().normalName().equals(paragraph.element().normalName())
                && line.element().parent() == paragraph.element().parent()
                && !LEAD.matcher(line.text()).find();
    }

    private static List<Block> withoutLooseHeadings(List<Block> blocks) {
        int end = blocks.size();
        while (end > 0 && blocks.get(end - 1).isHeading()) {
            end--;
        }
        return blocks.subList(0, end);
    }
}
