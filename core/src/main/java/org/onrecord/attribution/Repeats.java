package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.onrecord.Attribution.Kind;
import org.onrecord.attribution.Wording.Word;
import org.onrecord.text.Document;
import org.onrecord.text.Quotation;
import org.onrecord.text.TokenRange;

/**
 * Finds quotations that repeat words of an earlier content. Takes the contents of one article one after the other.
 *
 * <p>A quotation of at least {@value #FEWEST_WORDS} words repeats a content in which all its words stand in the same
 * order: in a row, save where an editor's note or an ellipsis interrupts the quotation. Words that were only
 * paraphrased at first count if at least {@value #FEWEST_PARAPHRASED} in a row are the same, since then they were the
 * speaker's own. A changed word makes another quotation. Not thread-safe.
 */
final class Repeats {
    private static final int FEWEST_WORDS = 4;
    private static final int FEWEST_PARAPHRASED = 8;

    /** A quotation is looked up by so many words in a row. */
    private static final int GRAM = 3;

    /** Between two runs of a quotation, so many words at most are left out. */
    private static final int LONGEST_ELISION = 300;

    /** The first places of a gram are enough, and more would make a text of one phrase slow. */
    private static final int PLACES_PER_GRAM = 16;

    /** No article quotes more words; whatever comes after is compared with the first ones only. */
    private static final int MOST_WORDS = 200_000;

    private final Document document;
    private final List<Content> contents = new ArrayList<>();
    private final Map<String, List<Place>> index = new HashMap<>();
    private int indexedWords;

    /** What has been seen: all words of a content, and the tokens that are quoted. */
    private record Content(List<Word> words, List<TokenRange> quoted) {}

    private record Place(int content, int position) {}

    Repeats(Document document) {
        this.document = document;
    }

    /**
     * The number of the first content, counted from zero in the order of these calls, that has the quoted words of this
     * one; empty if there is none, or if hardly anything is quoted. The content is kept for those to come.
     *
     * @param content in the order of the text, quotation marks included
     */
    OptionalInt firstOf(Kind kind, List<TokenRange> content) {
        List<TokenRange> quoted = quoted(kind, content);
        OptionalInt first = find(Wording.of(document, quoted));
        keep(new Content(Wording.of(document, content).words(), quoted));
        return first;
    }

    private List<TokenRange> quoted(Kind kind, List<TokenRange> content) {
        return switch (kind) {
            case DIRECT, BLOCK -> content;
            case INDIRECT -> List.of();
            case MIXED ->
                content.stream().flatMap(range -> quotations(range).stream()).toList();
        };
    }

    /** The outermost quotations that begin in a range. */
    private List<TokenRange> quotations(TokenRange range) {
        List<Quotation> all = document.quotations();
        List<TokenRange> found = new ArrayList<>();
        int end = range.first();
        for (int i = document.firstQuotationFrom(range.first());
                i < all.size() && all.get(i).first() < range.end();
                i++) {
            if (all.get(i).first() >= end) {
                end = Math.min(all.get(i).end(), range.end());
                found.add(new TokenRange(all.get(i).first(), end));
            }
        }
        return found;
    }

    private OptionalInt find(Wording wording) {
        List<List<Word>> runs = wording.runs();
        int longest = IntStream.range(0, runs.size())
                .boxed()
                .max(Comparator.comparing(run -> runs.get(run).size()))
                .orElse(0);
        if (wording.length() < FEWEST_WORDS || runs.get(longest).size() < GRAM) {
            return OptionalInt.empty();
        }
        int rarest = rarestGram(runs.get(longest));
        return placesOf(runs.get(longest), rarest).stream()
                .filter(place -> stands(runs, longest, place, place.position() - rarest))
                .mapToInt(Place::content)
                .findFirst();
    }

    private int rarestGram(List<Word> run) {
        int rarest = 0;
        int fewest = Integer.MAX_VALUE;
        for (int at = 0; at + GRAM <= run.size() && fewest > 0; at++) {
            int places = placesOf(run, at).size();
            if (places < fewest) {
                rarest = at;
                fewest = places;
            }
        }
        return rarest;
    }

    private List<Place> placesOf(List<Word> words, int position) {
        return index.getOrDefault(gram(words, position), List.of());
    }

    private static String gram(List<Word> words, int position) {
        StringBuilder gram = new StringBuilder();
        for (int at = position; at < position + GRAM; at++) {
            gram.append(words.get(at).text()).append(' ');
        }
        return gram.toString();
    }

    /** Whether all runs stand in a content, the longest at its place and the others in order around it. */
    private boolean stands(List<List<Word>> runs, int longest, Place place, int start) {
        Content content = contents.get(place.content());
        List<Word> words = content.words();
        if (!standsAt(words, start, runs.get(longest))
                || words.get(start).token() >= runs.get(longest).get(0).token()) {
            return false;
        }
        int first = start;
        for (int run = longest - 1; run >= 0 && first >= 0; run--) {
            first = before(words, first, runs.get(run));
        }
        int end = start + runs.get(longest).size();
        for (int run = longest + 1; run < runs.size() && end >= 0; run++) {
            end = after(words, end, runs.get(run));
        }
        return first >= 0 && end >= 0 && wasQuoted(content, first, end, runs.size());
    }

    private static boolean wasQuoted(Content content, int first, int end, int runs) {
        boolean quoted = content.words().subList(first, end).stream()
                .allMatch(word -> content.quoted().stream().anyMatch(range -> range.contains(word.token())));
        return quoted || runs == 1 && end - first >= FEWEST_PARAPHRASED;
    }

    /** Where a run stands last before a position; -1 if nowhere near. */
    private static int before(List<Word> words, int position, List<Word> run) {
        int start = position - run.size();
        while (start >= 0 && position - start <= LONGEST_ELISION && !standsAt(words, start, run)) {
            start--;
        }
        return position - start <= LONGEST_ELISION ? start : -1;
    }

    /** Where a run ends that stands first after a position; -1 if nowhere near. */
    private static int after(List<Word> words, int position, List<Word> run) {
        int last = Math.min(words.size() - run.size(), position + LONGEST_ELISION);
        return IntStream.rangeClosed(position, last)
                .filter(start -> standsAt(words, start, run))
                .map(start -> start + run.size())
                .findFirst()
                .orElse(-1);
    }

    private static boolean standsAt(List<Word> words, int start, List<Word> run) {
        return start >= 0
                && start + run.size() <= words.size()
                && IntStream.range(0, run.size())
                        .allMatch(i ->
                                words.get(start + i).text().equals(run.get(i).text()));
    }

    private void keep(Content content) {
        contents.add(content);
        for (int at = 0; at + GRAM <= content.words().size() && indexedWords < MOST_WORDS; at++) {
            List<Place> places = index.computeIfAbsent(gram(content.words(), at), gram -> new ArrayList<>());
            if (places.size() < PLACES_PER_GRAM) {
                places.add(new Place(contents.size() - 1, at));
            }
            indexedWords++;
        }
    }
}
