package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Markup.Kind;
import org.onrecord.Span;
import org.onrecord.ingest.page.Block.Stretch;

/** Joins the blocks of a story into the text of an article, with the marks that the page sets. */
final class ArticleText {
    private static final int LONGEST_CELL = 150;

    private final StringBuilder text = new StringBuilder();
    private final List<Markup> markup = new ArrayList<>();

    /** Without one that holds most of the text: old pages indent so. */
    private final Set<Element> quotations = Collections.newSetFromMap(new IdentityHashMap<>());

    private int length; // in code points
    private @Nullable Element quotation;
    private int quotationStart;

    private ArticleText(List<Block> blocks) {
        Map<Element, Integer> words = new IdentityHashMap<>();
        for (Block block : blocks) {
            if (block.quotation() != null) {
                words.merge(block.quotation(), block.words(), Integer::sum);
            }
        }
        int most = blocks.stream().mapToInt(Block::words).sum() / 2;
        words.forEach((element, count) -> {
            if (count <= most) {
                quotations.add(element);
            }
        });
    }

    static Article join(String uri, List<Block> blocks) {
        ArticleText joined = new ArticleText(blocks);
        Block before = null;
        for (Block block : blocks) {
            joined.add(block, before);
            before = block;
        }
        joined.endQuotation();
        joined.markup.sort(Comparator.comparing(Markup::span));
        return Article.of(uri, joined.text.toString()).withMarkup(joined.markup);
    }

    private void add(Block block, @Nullable Block before) {
        Element around = block.quotation() != null && quotations.contains(block.quotation()) ? block.quotation() : null;
        if (around != quotation) {
            endQuotation();
        }
        if (before != null) {
            append(separator(before, block));
        }
        if (around != quotation) {
            quotation = around;
            quotationStart = length;
        }
        if (!isSetAsHeading(block)) {
            for (Stretch stretch : block.emphasis()) {
                int start = length + block.text().codePointCount(0, stretch.start());
                int end = start + block.text().codePointCount(stretch.start(), stretch.end());
                markup.add(new Markup(Kind.EMPHASIS, new Span(start, end)));
            }
        }
        append(block.text());
    }

    /** As a heading, or as a line in bold that serves as one. */
    private static boolean isSetAsHeading(Block block) {
        return block.isHeading()
                || !block.endsSentence()
                        && block.emphasis()
                                .equals(List.of(new Stretch(0, block.text().length())));
    }

    private static String separator(Block before, Block block) {
        return switch (block.joint()) {
            case PARAGRAPH -> "\n\n";
            case LINE -> "\n";
            case CELL -> Math.max(before.letters(), block.letters()) <= LONGEST_CELL ? "\t" : "\n\n";
        };
    }

    private void append(String words) {
        text.append(words);
        length += words.codePointCount(0, words.length());
    }

    private void endQuotation() {
        if (quotation != null) {
            markup.add(new Markup(Kind.BLOCK_QUOTATION, new Span(quotationStart, length)));
            quotation = null;
        }
    }
}
