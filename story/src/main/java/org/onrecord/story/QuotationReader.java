package org.onrecord.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.onrecord.Analysis;
import org.onrecord.Article;
import org.onrecord.Attribution;
import org.onrecord.Attribution.Kind;
import org.onrecord.Span;

/** Finds what is quoted in an article, each words once: as the words of the one who was quoted last. */
final class QuotationReader {
    /** Fewer words are a phrase, not a statement. */
    private static final int FEWEST_WORDS = 4;

    /** No article quotes more words; whatever comes after them is not compared. */
    private static final int MOST_WORDS = 4_000;

    private final List<Word> words = new ArrayList<>();

    private QuotationReader(Article article) {
        new Words(article.text()).forEachRemaining(words::add);
    }

    static List<Quotation> read(Analysis analysis) {
        List<Attribution> quoting = analysis.attributions().stream()
                .filter(attribution -> attribution.kind() != Kind.INDIRECT && attribution.repeats() == null)
                .toList();
        if (quoting.isEmpty()) {
            return List.of();
        }
        QuotationReader reader = new QuotationReader(analysis.article());
        Map<String, List<Attribution>> within = quoting.stream()
                .filter(attribution -> attribution.within() != null)
                .collect(Collectors.groupingBy(attribution -> Objects.requireNonNull(attribution.within())));
        List<Quotation> quotations = new ArrayList<>();
        for (Attribution attribution : quoting) {
            Quotation quotation = new Quotation(analysis, attribution, reader.words(attribution));
            List<Attribution> nested = within.getOrDefault(attribution.id(), List.of());
            if (quotation.length() >= FEWEST_WORDS && !isMostly(quotation, nested)) {
                quotations.add(quotation);
            }
        }
        return quotations;
    }

    /** Whether most words are somebody's whom the speaker quotes. */
    private static boolean isMostly(Quotation quotation, List<Attribution> nested) {
        List<Span> contents =
                nested.stream().flatMap(inner -> inner.content().stream()).toList();
        long others = quotation.words().stream()
                .filter(word -> contents.stream().anyMatch(span -> span.contains(word.span())))
                .count();
        return 2 * others > quotation.words().size();
    }

    private List<QuotedWord> words(Attribution attribution) {
        QuotationMarks marks = new QuotationMarks();
        List<QuotedWord> all = new ArrayList<>();
        List<QuotedWord> quoted = new ArrayList<>();
        for (Span part : attribution.content()) {
            boolean opensPart = true;
            boolean opensQuotation = true;
            int first = firstFrom(part.start());
            int end = Math.min(firstFrom(part.end()), first + MOST_WORDS - all.size());
            for (Word word : words.subList(first, end)) {
                Span note = note(attribution, word);
                all.add(new QuotedWord(word, note, opensPart));
                opensPart = false;
                boolean inMarks = marks.areOpenBehind(word.before());
                if (inMarks) {
                    quoted.add(new QuotedWord(word, note, opensQuotation));
                }
                opensQuotation = !inMarks;
            }
        }
        return attribution.kind() == Kind.MIXED && !quoted.isEmpty() ? quoted : all;
    }

    private static @Nullable Span note(Attribution attribution, Word word) {
        return attribution.notes().stream()
                .filter(note -> note.contains(word.span()))
                .findFirst()
                .orElse(null);
    }

    /** The index of the first word at a code point or behind it. */
    private int firstFrom(int codePoint) {
        int low = 0;
        int high = words.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (words.get(middle).span().start() < codePoint) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
