package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.onrecord.Article;
import org.onrecord.Markup;
import org.onrecord.Markup.Kind;
import org.onrecord.Span;

/** Joins the blocks of a story into the text of an article, with the marks that the page sets. */
final class ArticleText {
    private static final int LONGEST_CELL = 150;

    private final StringBuilder text = new StringBuilder();
    private final List<Markup> markup = new ArrayList<>();
    private int length; // in code points
    private @Nullable Element quotation;
    private int quotationStart;

    static Article join(String uri, List<Block> blocks) {
        ArticleText joined = new ArticleText();
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
        if (block.quotation() != quotation) {
            endQuotation();
        }
        if (before != null) {
            append(separator(before, block));
        }
        if (block.quotation() != quotation) {
            quotation = block.quotation();
            quotationStart = length;
        }
        if (!block.isHeading()) {
            for (Block.Stretch stretch : block.emphasis()) {
                int start = length + block.text().codePointCount(0, stretch.start());
                int end = start + block.text().codePointCount(stretch.start(), stretch.end());
                markup.add(new Markup(Kind.EMPHASIS, new Span(start, end)));
            }
        }
        append(block.text());
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
