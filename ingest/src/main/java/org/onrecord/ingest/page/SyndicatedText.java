package org.onrecord.ingest.page;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.Article;
import org.onrecord.Provenance;
import org.onrecord.ingest.input.Unreadable;
import org.onrecord.ingest.text.SyndicationLine;
import org.onrecord.ingest.text.SyndicationLines;

/**
 * Makes an article of blocks without those that only say where it comes from. What says so in a part of a block, such as a
 * dateline, stays in its place.
 */
final class SyndicatedText {
    private SyndicatedText() {}

    /** @throws Unreadable if there is nothing else in them */
    static Article join(String uri, List<Block> blocks) throws Unreadable {
        List<SyndicationLine> lines =
                SyndicationLines.in(blocks.stream().map(Block::text).toList());
        List<Block> story = new ArrayList<>(blocks);
        for (int i = lines.size() - 1; i >= 0; i--) {
            if (lines.get(i).isWhole()) {
                story.remove(lines.get(i).paragraph());
            }
        }
        if (story.isEmpty()) {
            throw new Unreadable("has no words but those that say where it comes from");
        }
        Article article = ArticleText.join(uri, story);
        return article.withProvenance(provenance(lines, blocks, article.text()));
    }

    private static List<Provenance> provenance(List<SyndicationLine> lines, List<Block> blocks, String text) {
        List<Provenance> provenance = new ArrayList<>();
        int start = 0;
        for (int i = 0; i < blocks.size(); i++) {
            int number = i;
            List<SyndicationLine> here =
                    lines.stream().filter(line -> line.paragraph() == number).toList();
            boolean isLeftOut = here.stream().anyMatch(SyndicationLine::isWhole);
            start = isLeftOut ? start : text.indexOf(blocks.get(i).text(), start);
            for (SyndicationLine line : here) {
                provenance.add(isLeftOut ? line.outsideOfText() : line.inText(text.codePointCount(0, start)));
            }
            start += isLeftOut ? 0 : blocks.get(i).text().length();
        }
        return provenance;
    }
}
