package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;
import org.onrecord.story.Stretch.Range;

/** Two quotations side by side: whether one is a variant of the other, and in what they differ. Immutable. */
final class Comparison {
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_CONTENT_WORDS = 3;
    private static final double LEAST_SHARE = 0.7;

    /** So many words are no phrase, though they may be common ones. */
    private static final int FEWEST_WORDS_IF_COMMON = 6;

    /** What may be somebody else's must be nearly the same, and too long for a phrase or a slogan. */
    private static final int FEWEST_WORDS_OF_ANOTHER = 7;

    private static final double LEAST_SHARE_OF_ANOTHER = 0.8;

    /** Where each has words beyond the other's end, so many in a row show that both were cut from one. */
    private static final int FEWEST_WORDS_OF_OVERLAP = 8;

    private final Quotation full;
    private final Quotation variant;
    private final List<Stretch> stretches;

    Comparison(Quotation full, Quotation variant) {
        this.full = full;
        this.variant = variant;
        stretches = Stretch.of(Alignment.of(full.words(), variant.words()), full.words(), variant.words());
    }

    boolean isVariant() {
        int words = variant.length();
        return isVariant(words) || (longestKept() >= FEWEST_WORDS_OF_OVERLAP && isVariant(words - beyond()));
    }

    /** Whether enough is the same of so many of the variant's words. */
    private boolean isVariant(int words) {
        List<QuotedWord> kept = stretches.stream()
                .filter(Stretch::isKept)
                .flatMap(stretch -> spoken(stretch.variant()))
                .toList();
        boolean isSameSpeaker = full.isBySpeakerOf(variant);
        boolean isNearlySame = kept.size() >= words * LEAST_SHARE_OF_ANOTHER;
        long fewestContentWords = kept.size() == words || (isNearlySame && kept.size() >= FEWEST_WORDS_IF_COMMON)
                ? FEWEST_CONTENT_WORDS - 1
                : FEWEST_CONTENT_WORDS;
        return kept.size() >= (isSameSpeaker ? FEWEST_WORDS : FEWEST_WORDS_OF_ANOTHER)
                && kept.stream().filter(QuotedWord::isContentWord).count() >= fewestContentWords
                && (isNearlySame || (isSameSpeaker && kept.size() >= words * LEAST_SHARE));
    }

    private int longestKept() {
        return stretches.stream()
                .filter(Stretch::isKept)
                .mapToInt(stretch -> (int) spoken(stretch.variant()).count())
                .max()
                .orElse(0);
    }

    private int beyond() {
        return stretches.stream()
                .filter(this::isBeyond)
                .mapToInt(stretch -> (int) spoken(stretch.variant()).count())
                .sum();
    }

    private Stream<QuotedWord> spoken(Range inVariant) {
        return inVariant.of(variant.words()).stream().filter(word -> !word.isNote());
    }

    /** The variant from its beginning to its end, with what it leaves out. */
    List<Edit> edits() {
        List<Edit> edits = new ArrayList<>();
        for (Stretch stretch : stretches) {
            if (stretch.isKept()) {
                addKept(edits, stretch);
            } else {
                Difference difference = difference(stretch);
                edits.add(edit(difference, stretch.full(), stretch.variant()));
            }
        }
        return edits;
    }

    private void addKept(List<Edit> edits, Stretch stretch) {
        int start = 0;
        int length = stretch.full().end() - stretch.full().first();
        for (int i = 1; i <= length; i++) {
            if (i == length || changesPunctuation(stretch, i)) {
                edits.add(edit(null, range(stretch.full(), start, i), range(stretch.variant(), start, i)));
                start = i;
            }
            if (i < length && changesPunctuation(stretch, i)) {
                edits.add(new Edit(
                        Difference.PUNCTUATION,
                        List.of(between(full, stretch.full().first() + i)),
                        List.of(between(variant, stretch.variant().first() + i))));
            }
        }
    }

    private boolean changesPunctuation(Stretch stretch, int word) {
        QuotedWord one = full.words().get(stretch.full().first() + word);
        QuotedWord other = variant.words().get(stretch.variant().first() + word);
        return !one.opensPart() && !other.opensPart() && !one.punctuation().equals(other.punctuation());
    }

    private static Span between(Quotation quotation, int word) {
        List<QuotedWord> words = quotation.words();
        return new Span(words.get(word - 1).span().end(), words.get(word).span().start());
    }

    private static Range range(Range range, int from, int to) {
        return new Range(range.first() + from, range.first() + to);
    }

    private Edit edit(@Nullable Difference difference, Range inFull, Range inVariant) {
        return new Edit(difference, spans(inFull.of(full.words())), spans(inVariant.of(variant.words())));
    }

    /** One for each part of the content. */
    private static List<Span> spans(List<QuotedWord> words) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Span span = words.get(i).span();
            boolean goesOn = i > 0 && !words.get(i).opensPart();
            int start = goesOn ? spans.remove(spans.size() - 1).start() : span.start();
            spans.add(new Span(start, span.end()));
        }
        return spans;
    }

    private Difference difference(Stretch stretch) {
        List<QuotedWord> leftOut = stretch.full().of(full.words());
        List<QuotedWord> inserted = stretch.variant().of(variant.words());
        if (areNotes(leftOut) || areNotes(inserted)) {
            return Difference.INSERTED;
        }
        if (dropsHedge(stretch, leftOut, inserted)) {
            return Difference.DROPPED_HEDGE;
        }
        if (!leftOut.isEmpty() && !inserted.isEmpty()) {
            return Difference.CHANGED_WORD;
        }
        if (leftOut.isEmpty()) {
            return isBeyond(stretch) ? Difference.LONGER : Difference.INSERTED;
        }
        return QuotedWord.showGap(variant.words(), stretch.variant().first()) ? Difference.CUT : Difference.OMITTED;
    }

    private static boolean areNotes(List<QuotedWord> words) {
        return !words.isEmpty() && words.stream().allMatch(QuotedWord::isNote);
    }

    private boolean dropsHedge(Stretch stretch, List<QuotedWord> leftOut, List<QuotedWord> inserted) {
        if (leftOut.isEmpty()) {
            return false;
        }
        if (!inserted.isEmpty()) {
            return Hedges.contains(leftOut) && !Hedges.contains(inserted);
        }
        boolean atStart = stretch.full().first() == 0;
        boolean atEnd = stretch.full().end() == full.words().size();
        return !atStart && Hedges.hedgesPrevious(leftOut)
                || !atEnd
                        && Hedges.hedgesNext(
                                leftOut, full.words().get(stretch.full().end()));
    }

    /** Whether these are words of the variant before the fullest form's beginning, or behind its end. */
    private boolean isBeyond(Stretch stretch) {
        return !stretch.isKept()
                && stretch.full().isEmpty()
                && (stretch.full().first() == 0
                        || stretch.full().end() == full.words().size());
    }
}
