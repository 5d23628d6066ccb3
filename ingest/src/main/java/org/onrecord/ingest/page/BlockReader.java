package org.onrecord.ingest.page;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.onrecord.ingest.page.Block.Joint;

/** Walks through a page once, and takes down what a browser would show. */
final class BlockReader implements NodeFilter {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Region> regions = new ArrayList<>();
    private final Deque<Open> open = new ArrayDeque<>();
    private final Deque<Element> quotations = new ArrayDeque<>();
    private final Deque<Inline> styles = new ArrayDeque<>();
    private final LineBuilder line = new LineBuilder();
    private int breaks;
    private boolean isContinued;

    /** An element that has begun, and the number of blocks before it. */
    private record Open(Element element, int first) {}

    static Layout read(Element root) {
        BlockReader reader = new BlockReader();
        root.filter(reader);
        Collections.reverse(reader.regions);
        reader.regions.sort(Comparator.comparingInt(Region::first)
                .thenComparing(Comparator.comparingInt(Region::end).reversed()));
        return new Layout(List.copyOf(reader.blocks), List.copyOf(reader.regions));
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode text) {
            append(text.getWholeText(), isPreformatted());
        } else if (node instanceof Element element) {
            return enter(element);
        }
        return FilterResult.CONTINUE;
    }

    private FilterResult enter(Element element) {
        String name = element.normalName();
        if (name.equals("br")) {
            breaks++;
            line.space();
            return FilterResult.SKIP_ENTIRELY;
        }
        if (Visibility.isHidden(element)) {
            return FilterResult.SKIP_ENTIRELY;
        }
        boolean isInline = Inline.isInline(element);
        styles.push(Inline.of(element, isInline));
        line.enter(styles.element());
        if (!isInline) {
            endBlock();
            open.push(new Open(element, blocks.size()));
            if (name.equals("blockquote")) {
                quotations.push(element);
            }
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element) {
            if (!open.isEmpty() && open.element().element == element) {
                leaveBlock(element);
            }
            line.leave(styles.pop());
        }
        return FilterResult.CONTINUE;
    }

    private void leaveBlock(Element element) {
        endBlock();
        Open closed = open.pop();
        if (blocks.size() > closed.first) {
            regions.add(new Region(element, closed.first, blocks.size()));
        }
        if (element.normalName().equals("blockquote")) {
            quotations.pop();
        }
    }

    private boolean isPreformatted() {
        return !open.isEmpty() && open.element().element.normalName().equals("pre");
    }

    /** In preformatted text an empty line ends a paragraph. */
    private void append(String text, boolean isPreformatted) {
        int newlines = 0;
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            if (character <= ' ' || Character.isSpaceChar(character)) {
                newlines += character == '\n' ? 1 : 0;
                line.space();
            } else if (Character.getType(character) != Character.FORMAT || isJoiner(character)) {
                breakLine(character, isPreformatted && newlines > 1);
                newlines = 0;
                line.append(character);
            }
        }
    }

    /** Parts of letters in some scripts, and of emoji; soft hyphens and the like are not. */
    private static boolean isJoiner(char character) {
        return character == '\u200D' || character == '\u200C';
    }

    /** Two breaks make a paragraph; one may be a writer's, or where the lines of an old page were once wrapped. */
    private void breakLine(char next, boolean isParagraph) {
        if (breaks > 1 || isParagraph) {
            endBlock();
        } else if (breaks == 1 && !Character.isLowerCase(next) && !line.isEmpty()) {
            endBlock();
            isContinued = true;
        }
        breaks = 0;
    }

    private void endBlock() {
        breaks = 0;
        if (!line.isEmpty()) {
            Element element = open.element().element;
            blocks.add(line.end(isContinued ? Joint.LINE : joint(), element, quotations.peek()));
            isContinued = false;
        }
    }

    /** Items of a list and rows of a table are lines of one paragraph. */
    private Joint joint() {
        Iterator<Open> inner = open.iterator();
        Open item = inner.next();
        Open around = inner.hasNext() ? inner.next() : item;
        if (item.first < blocks.size()) {
            return Joint.PARAGRAPH;
        }
        return switch (item.element.normalName()) {
            case "li", "dd", "dt" -> around.first < blocks.size() ? Joint.LINE : Joint.PARAGRAPH;
            case "td", "th" -> {
                Open table = inner.hasNext() ? inner.next() : around;
                yield around.first < blocks.size()
                        ? Joint.CELL
                        : table.first < blocks.size() ? Joint.LINE : Joint.PARAGRAPH;
            }
            default -> Joint.PARAGRAPH;
        };
    }
}
