package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;

/**
 * A cue among the words of its sentence. "The word" is the one at a position in {@code words}.
 *
 * @param words the sentence, or what of it is near the cue; each a word or a mark
 * @param from the position of the cue's first word
 * @param to the position after the cue's last word
 * @param quoted whether the content is one whole quotation, and more than a phrase in scare quotes
 */
record CueContext(List<String> words, int from, int to, boolean quoted) {
    /** How many words after another are looked at. */
    private static final int REACH = 10;

    /** How many tokens around a cue are enough for that, however long the sentence. */
    private static final int MARGIN = 3 * REACH;

    private static final Set<String> CONNECTOR = Set.of("'", "’", "-", ".");
    private static final Set<String> SUBJECTS = Set.of("he", "she", "they", "we", "i", "you", "it", "there");
    private static final Set<String> CLAUSE_OPENERS =
            Set.of("that", "whether", "if", "how", "why", "what", "who", "when", "where", "which");
    private static final Pattern BE =
            Pattern.compile("(.*')?(am|is|are|was|were|be|been|being|get|gets|got|s|re|m)|(is|are|was|were)n't");
    private static final Pattern ADVERB =
            Pattern.compile(".*ly|not|n't|also|even|just|never|now|often|only|so|soon|still|then|yet|long|once|well");
    private static final Pattern FINITE = Pattern.compile("(.*')(s|re|m|ll|d|ve)|.*n't|is|are|was|were|am|has|have|had"
            + "|do|does|did|will|would|can|could|shall|should|may|might|must");
    private static final Pattern OUTSIDE_OBJECT = Pattern.compile("about|[^\\p{L}\\p{N}'.$-]+");
    private static final Pattern NO_VERB = Pattern.compile(
            "(the|an?|his|her|their|its|my|our|your|this|that|these|those|it|him|them|me|us|\\P{Ll}.*|.*ing)");

    CueContext {
        words = List.copyOf(words);
        if (from < 0 || to < from || to > words.size()) {
            throw new IllegalArgumentException("no cue at [" + from + ", " + to + ") of " + words.size() + " words");
        }
    }

    /** A cue in its sentence, or as far as it reaches beyond that; "won’t" and "e-mail" become one word again. */
    static CueContext of(Document document, TokenRange sentence, TokenRange cue, boolean quoted) {
        List<String> words = new ArrayList<>();
        int first = Math.max(sentence.first(), cue.first() - MARGIN);
        int end = Math.min(sentence.end(), cue.end() + MARGIN);
        int before = addWords(document, first, cue.first(), words);
        int inside = addWords(document, cue.first(), cue.end(), words);
        addWords(document, cue.end(), end, words);
        return new CueContext(words, before, inside, quoted);
    }

    private static int addWords(Document document, int first, int end, List<String> words) {
        int next;
        for (int token = first; token < end; token = next) {
            next = token + 1;
            while (next + 1 < end && connects(document, next)) {
                next += 2;
            }
            words.add(document.words(token, next));
        }
        return words.size();
    }

    /** Whether a token is a hyphen or apostrophe inside a word. */
    private static boolean connects(Document document, int token) {
        return CONNECTOR.contains(document.word(token))
                && document.touchesNext(token - 1)
                && document.touchesNext(token)
                && document.isWord(token - 1)
                && document.isWord(token + 1);
    }

    /** The word in lower case, with straight apostrophes. */
    String word(int position) {
        return words.get(position).toLowerCase(Locale.ROOT).replace('’', '\'');
    }

    /** Whether the word is a passive: "was told", "is widely expected". */
    boolean passive(int position) {
        if (word(position).endsWith("ing")) {
            return false;
        }
        for (int i = position - 1; i >= Math.max(0, position - 4); i--) {
            if (BE.matcher(word(i)).matches()) {
                return true;
            }
            if (!isAdverb(word(i))) {
                return false;
            }
        }
        return false;
    }

    /** Whether a clause follows the word: "said that", "learned why", "hopes they". */
    boolean clause(int position) {
        String next = next(position);
        return CLAUSE_OPENERS.contains(next) || SUBJECTS.contains(next);
    }

    /** Whether an infinitive follows the word, or an object and then an infinitive: "asked the two men to leave". */
    boolean infinitive(int position) {
        int end = Math.min(words.size() - 1, position + 1 + REACH);
        for (int i = position + 1; i < end; i++) {
            String word = word(i);
            if (word.equals("to") && !NO_VERB.matcher(words.get(i + 1)).matches()) {
                return true;
            }
            boolean subject = SUBJECTS.contains(word) && !word.equals("you") && !word.equals("it");
            boolean verb = FINITE.matcher(word).matches() && !word.endsWith("'s");
            if (subject
                    || verb
                    || CLAUSE_OPENERS.contains(word)
                    || OUTSIDE_OBJECT.matcher(word).matches()) {
                return false;
            }
        }
        return false;
    }

    /** The first word after the one at the position that is no adverb; empty where there is none. */
    String next(int position) {
        return following(position).filter(word -> !isAdverb(word)).findFirst().orElse("");
    }

    /** Whether one of the words stands within reach after the position. */
    boolean near(int position, Set<String> wanted) {
        return following(position).anyMatch(wanted::contains);
    }

    private Stream<String> following(int position) {
        return IntStream.range(position + 1, Math.min(words.size(), position + 1 + REACH))
                .mapToObj(this::word);
    }

    private static boolean isAdverb(String word) {
        return ADVERB.matcher(word).matches();
    }
}
