package org.onrecord.attribution;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.onrecord.Attribution.Type;
import org.onrecord.tagging.CueGroup;
import org.onrecord.tagging.RoleSpan;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;

/**
 * Finds sentences at the end of paragraphs that hand over to a quotation: "And from X:", "The letter read:", "a more
 * telling comment that she made was this one", "I said so myself last week".
 */
final class IntroductionFinder {
    /** A content of so few words may only point to what follows: "this", "the following". */
    private static final int LONGEST_POINTER = 3;

    private static final int LONGEST_NAME = 8;

    /** A paragraph of fewer tokens that ends without a mark is a headline. */
    private static final int LONGEST_HEADLINE = 6;

    private static final Set<String> POINTERS = Set.of("this", "these", "following", "follows", "here", "thus");

    /** The end of a sentence that points to the next paragraph without a colon: "was arguably this one". */
    private static final Pattern POINTING = Pattern.compile(".*\\b(is|are|was|were|reads?|ran|went|goes|says?|said"
            + "|writes?|wrote|made|as|the)( \\p{L}+ly)? (this( one)?|these( words)?|follows|following|here|thus)");

    private static final Set<String> PRO_VERBS = Set.of("put", "puts", "said", "wrote");
    private static final Set<String> WRITER = Set.of("i", "we");
    private static final Set<String> PRONOUNS = Set.of("i", "we", "he", "she", "they", "who");
    private static final Set<String> NAME_INTRODUCERS = Set.of("from", "by");

    /** What may stand before the "from" of a sentence that is nothing but a hand-over. */
    private static final Set<String> LEADS =
            Set.of("and", "but", "this", "these", "also", "then", "finally", "another");

    private static final Pattern ASKING = Pattern.compile("(ask|question|inquir|enquir|quer(y|ie)).*");

    private static final Set<String> WORDS_SPOKEN = Set.of(
            "answer",
            "argument",
            "comment",
            "letter",
            "line",
            "message",
            "note",
            "observation",
            "passage",
            "post",
            "quotation",
            "quote",
            "remark",
            "remarks",
            "reply",
            "sentence",
            "statement",
            "tweet",
            "verdict",
            "words");

    private final Document document;
    private final TreeMap<Integer, CueGroup> groups = new TreeMap<>(); // by the first token of the cue
    private final ActTypes types;
    private final Names names;

    IntroductionFinder(Document document, List<CueGroup> groups, ActTypes types) {
        this.document = document;
        groups.forEach(group -> this.groups.put(group.cue().first(), group));
        this.types = types;
        this.names = new Names(document);
    }

    /** What a paragraph's last sentence says of the next paragraph; empty if it does not hand over. */
    Optional<Introduction> in(Paragraph paragraph) {
        boolean colon = endsWithColon(paragraph);
        boolean open = Words.isWord(document, paragraph.end() - 1)
                && paragraph.first() > 0
                && paragraph.length() > LONGEST_HEADLINE;
        if (!colon && !open) {
            return Optional.empty();
        }
        List<Sentence> sentences = Sentences.of(document, paragraph);
        Sentence sentence = sentences.get(sentences.size() - 1);
        Optional<Introduction> found = Optional.empty();
        if (colon || pointsOn(sentence)) {
            found = openCue(sentence).or(() -> wordsSpoken(sentence));
        }
        // A paragraph of one sentence without a full stop may be a headline.
        return colon || sentences.size() > 1 ? found.or(() -> proVerb(sentence)) : found;
    }

    /** The same for a paragraph that only names a speaker, which tells nothing unless a quotation in marks follows. */
    Optional<Introduction> nameIn(Paragraph paragraph) {
        if (!endsWithColon(paragraph)) {
            return Optional.empty();
        }
        int from = paragraph.first();
        while (from < paragraph.end() && LEADS.contains(document.lowerCase(from))) {
            from++;
        }
        int end = paragraph.end() - 1;
        if (from < end && document.lowerCase(from).equals("from")) {
            boolean led =
                    from > paragraph.first() || IntStream.range(from + 1, end).anyMatch(names::isCapitalised);
            boolean named = led && from + 1 < end && end - from - 1 <= LONGEST_NAME;
            return named ? Optional.of(introduction(from + 1, end, from, from + 1)) : Optional.empty();
        }
        boolean name = end > paragraph.first()
                && end - paragraph.first() <= LONGEST_NAME
                && names.endOfName(paragraph.first(), end) == end
                && names.isKnown(end - 1);
        return name
                ? Optional.of(new Introduction(List.of(new TokenRange(paragraph.first(), end)), List.of()))
                : Optional.empty();
    }

    /** Who speaks last in a paragraph, whether or not the words hand over to what follows. */
    Optional<Introduction> lastSpeech(Paragraph paragraph) {
        List<Sentence> sentences = Sentences.of(document, paragraph);
        Sentence sentence = sentences.get(sentences.size() - 1);
        return Optional.ofNullable(groups.lowerEntry(sentence.end()))
                .map(Map.Entry::getValue)
                .filter(group -> sentence.first() <= group.cue().first() && group.source() != null)
                .filter(group -> speaks(sentence, group.cue().range()))
                .map(IntroductionFinder::introduction);
    }

    boolean endsWithColon(Paragraph paragraph) {
        return document.lowerCase(paragraph.end() - 1).equals(":");
    }

    private boolean pointsOn(Sentence sentence) {
        String end = IntStream.range(Math.max(sentence.first(), sentence.end() - 5), sentence.end())
                .mapToObj(document::lowerCase)
                .collect(Collectors.joining(" "));
        return POINTING.matcher(end).matches();
    }

    /** The last cue, if its content is still to come. */
    private Optional<Introduction> openCue(Sentence sentence) {
        Map.Entry<Integer, CueGroup> last = groups.lowerEntry(sentence.end());
        return Optional.ofNullable(last)
                .map(Map.Entry::getValue)
                .filter(group -> sentence.first() <= group.cue().first())
                .filter(group -> isOpen(group) && speaks(sentence, group.cue().range()))
                .map(IntroductionFinder::introduction);
    }

    private static Introduction introduction(CueGroup group) {
        return new Introduction(
                Optional.ofNullable(group.source()).map(RoleSpan::range).stream()
                        .toList(),
                List.of(group.cue().range()));
    }

    private boolean isOpen(CueGroup group) {
        int words = 0;
        boolean points = false;
        for (RoleSpan content : group.contents()) {
            words += Words.count(document, content.first(), content.end());
            points |= IntStream.range(content.first(), content.end())
                    .anyMatch(token -> POINTERS.contains(document.lowerCase(token)));
        }
        return words == 0 || words <= LONGEST_POINTER && points;
    }

    /** Whether the cue says that its source says something; who asks, leaves the next word to others. */
    private boolean speaks(Sentence sentence, TokenRange cue) {
        boolean asks = IntStream.range(cue.first(), cue.end())
                .anyMatch(token -> ASKING.matcher(document.lowerCase(token)).matches());
        CueContext context = CueContext.of(document, new TokenRange(sentence.first(), sentence.end()), cue, false);
        return !asks && types.typeOf(context) == Type.COMMUNICATION;
    }

    /** "a comment Jane Roe made", "Roe's answer", "the reply from Roe" */
    private Optional<Introduction> wordsSpoken(Sentence sentence) {
        for (int token = sentence.first(); token + 1 < sentence.end(); token++) {
            if (WORDS_SPOKEN.contains(document.lowerCase(token))) {
                int next = NAME_INTRODUCERS.contains(document.lowerCase(token + 1)) ? token + 2 : token + 1;
                int end = names.endOfName(next, sentence.end());
                if (end > next) {
                    return Optional.of(introduction(next, end, token, token + 1));
                }
                int first = names.startOfName(token - 2, sentence.first());
                if (first < token - 2 && document.lowerCase(token - 1).equals("s")) {
                    return Optional.of(introduction(first, token - 2, token, token + 1));
                }
            }
        }
        return Optional.empty();
    }

    /** "I did so myself a few days ago", "as she put it last year"; what others "did" need not be to speak. */
    private Optional<Introduction> proVerb(Sentence sentence) {
        for (int token = sentence.first() + 1; token + 1 < sentence.end(); token++) {
            String next = document.lowerCase(token + 1);
            boolean spoke = PRO_VERBS.contains(document.lowerCase(token))
                    && next.equals(document.lowerCase(token).startsWith("put") ? "it" : "so");
            boolean did = document.lowerCase(token).equals("did")
                    && next.equals("so")
                    && WRITER.contains(document.lowerCase(token - 1));
            if (spoke || did) {
                int first = names.startOfName(token, sentence.first());
                boolean named = first < token || PRONOUNS.contains(document.lowerCase(token - 1));
                return named
                        ? Optional.of(introduction(Math.min(first, token - 1), token, token, token + 2))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Introduction introduction(int first, int end, int cueFirst, int cueEnd) {
        return new Introduction(List.of(new TokenRange(first, end)), List.of(new TokenRange(cueFirst, cueEnd)));
    }
}
