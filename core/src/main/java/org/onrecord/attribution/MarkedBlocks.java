package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.TokenRange;

/**
 * Makes attributions of the block quotations that the page marks as such. That somebody is quoted is certain; who, say the
 * words before, or a by-line at the end.
 */
final class MarkedBlocks {
    private static final double ANNOUNCED = 0.95;
    private static final double SIGNED = 0.9;
    private static final double SPOKE_BEFORE = 0.8;
    private static final double NOBODYS = 0.5;

    private final Document document;
    private final IntroductionFinder introductions;
    private final Bylines bylines;
    private final EditorNotes notes;

    MarkedBlocks(Document document, IntroductionFinder introductions) {
        this.document = document;
        this.introductions = introductions;
        this.bylines = new Bylines(document);
        this.notes = new EditorNotes(document);
    }

    /** The drafts with each block as one; what was found inside of a block stays, since it is the quoted speaker's. */
    List<Draft> add(List<Draft> drafts) {
        List<Draft> result = new ArrayList<>(drafts);
        for (TokenRange block : document.blockQuotations()) {
            if (isByline(block)) {
                continue;
            }
            Optional<Draft> holder =
                    result.stream().filter(draft -> holds(draft, block)).findFirst();
            holder.ifPresent(result::remove);
            result.removeIf(
                    draft -> draft.cue().isEmpty() && draft.content().stream().allMatch(block::overlaps));
            result.add(holder.map(draft -> whole(draft, block)).orElseGet(() -> draft(block)));
        }
        return result;
    }

    /** Whether a block is nothing but the line that signs the one before it: "— Jane Roe". */
    private boolean isByline(TokenRange block) {
        return bylines.at(block.first())
                .filter(byline -> byline.end() >= block.end())
                .isPresent();
    }

    /** Whether an attribution from outside of a block has a part of it. */
    private static boolean holds(Draft draft, TokenRange block) {
        return draft.content().stream().anyMatch(block::overlaps)
                && !draft.cue().isEmpty()
                && !block.overlaps(draft.cue().get(0));
    }

    private Draft whole(Draft draft, TokenRange block) {
        List<TokenRange> content = new ArrayList<>(draft.content());
        content.removeIf(range -> range.overlaps(block));
        boolean nothingElse = content.isEmpty();
        content.addAll(paragraphs(block));
        return new Draft(
                draft.source(),
                draft.cue(),
                content,
                notes.behind(block.end()).stream().toList(),
                nothingElse,
                Math.max(draft.confidence(), SIGNED));
    }

    private Draft draft(TokenRange block) {
        Optional<TokenRange> byline = byline(block);
        if (byline.isPresent() && byline.get().first() > block.first()) {
            TokenRange words = new TokenRange(block.first(), Math.min(block.end(), startOfLine(byline.get())));
            return block(byline.stream().toList(), List.of(), words, SIGNED);
        }
        Optional<Paragraph> before = before(block);
        Optional<Introduction> announced =
                before.flatMap(paragraph -> introductions.in(paragraph).or(() -> introductions.nameIn(paragraph)));
        return announced
                .map(found -> block(found.source(), found.cue(), block, ANNOUNCED))
                .or(() -> before.flatMap(introductions::lastSpeech)
                        .map(found -> block(found.source(), found.cue(), block, SPOKE_BEFORE)))
                .orElseGet(() -> block(List.of(), List.of(), block, NOBODYS));
    }

    /** In the block's last line, or in the line behind it. */
    private Optional<TokenRange> byline(TokenRange block) {
        Paragraph last = document.paragraphs().get(document.paragraphOf(block.end() - 1));
        return IntStream.range(Math.max(last.first(), block.first()), block.end())
                .mapToObj(bylines::at)
                .flatMap(Optional::stream)
                .findFirst()
                .or(() -> bylines.at(block.end()));
    }

    /** The dash before a name, too, is no part of what is quoted. */
    private int startOfLine(TokenRange byline) {
        int first = byline.first();
        int least = document.paragraphs().get(document.paragraphOf(first)).first();
        while (first > least && !document.isWord(first - 1) && Bylines.isDash(document.word(first - 1))) {
            first--;
        }
        return first;
    }

    private Optional<Paragraph> before(TokenRange block) {
        int paragraph = document.paragraphOf(block.first());
        return paragraph == 0
                ? Optional.empty()
                : Optional.of(document.paragraphs().get(paragraph - 1));
    }

    private Draft block(List<TokenRange> source, List<TokenRange> cue, TokenRange words, double confidence) {
        List<TokenRange> note = notes.behind(words.end()).stream().toList();
        return new Draft(source, cue, paragraphs(words), note, true, confidence);
    }

    private List<TokenRange> paragraphs(TokenRange block) {
        int first = document.paragraphOf(block.first());
        int last = document.paragraphOf(block.end() - 1);
        return document.paragraphs().subList(first, last + 1).stream()
                .map(paragraph -> new TokenRange(
                        Math.max(paragraph.first(), block.first()), Math.min(paragraph.end(), block.end())))
                .toList();
    }
}
