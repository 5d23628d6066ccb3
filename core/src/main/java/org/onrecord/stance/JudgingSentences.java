package org.onrecord.stance;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.Attribution.Type;
import org.onrecord.Speaker;
import org.onrecord.Stance.Value;
import org.onrecord.attribution.Finding;
import org.onrecord.speaker.Speakers;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;
import org.onrecord.text.WordLists;

/**
 * Finds sentences in which the writer judges what somebody said – "Renzi is right that …", "Renzi is wrong about this", "I
 * doubt that he is right", "That is not true" – and ties each to its claim: the one that follows with "that", else the last
 * one by whom the sentence names, else the last one before.
 */
final class JudgingSentences {
    private static final double CONFIDENCE = 0.8;
    private static final int REACH = 400; // tokens back to the claim
    private static final int REACH_AHEAD = 60; // tokens on to a claim that is announced
    private static final int LONGEST_ADVERBS = 2;
    private static final Set<String> THIS = Set.of("this", "that", "it", "which");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> NOT = Set.of("not", "n't", "t", "never", "hardly");

    private final Document document;
    private final WordLists words;
    private final List<Finding> findings;
    private final Speakers speakers;
    private final Map<Integer, Verdict> verdicts = new HashMap<>();

    JudgingSentences(Document document, WordLists words, List<Finding> findings, Speakers speakers) {
        this.document = document;
        this.words = words;
        this.findings = findings;
        this.speakers = speakers;
    }

    /** The verdicts by the index of the finding that they are on. */
    Map<Integer, Verdict> find() {
        for (Paragraph paragraph : document.paragraphs()) {
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                for (int token = sentence.first() + 2; token < sentence.end(); token++) {
                    judge(sentence, token);
                }
            }
        }
        return verdicts;
    }

    private void judge(Sentence sentence, int adjective) {
        boolean right = words.has("right", document.lowerCase(adjective));
        boolean wrong = words.has("wrong", document.lowerCase(adjective));
        int be = right || wrong ? formOfBe(sentence, adjective) : -1;
        if (be <= sentence.first() || isQuoted(adjective)) {
            return;
        }
        boolean not = hasNot(be, adjective);
        boolean doubted = hasDoubt(sentence.first(), be);
        Value value = doubted ? Value.DOUBTS : right == !not ? Value.ENDORSES : Value.REJECTS;
        claim(sentence, be, adjective)
                .ifPresent(index -> verdicts.putIfAbsent(
                        index, new Verdict(value, evidence(sentence, be, adjective, doubted), CONFIDENCE)));
    }

    /** The form of "be" before an adjective, over adverbs and a "not"; -1 if there is none. */
    private int formOfBe(Sentence sentence, int adjective) {
        int token = adjective - 1;
        int adverbs = 0;
        while (token > sentence.first()
                && (document.lowerCase(token).endsWith("ly") || isNot(token))
                && adverbs <= LONGEST_ADVERBS) {
            token--;
            adverbs++;
        }
        return words.has("forms of be", document.lowerCase(token)) ? token : -1;
    }

    private boolean hasNot(int be, int adjective) {
        for (int token = be; token < adjective; token++) {
            if (isNot(token)) {
                return true;
            }
        }
        return false;
    }

    private boolean isNot(int token) {
        return NOT.contains(document.lowerCase(token))
                || "'’".contains(document.lowerCase(token))
                || document.lowerCase(token).endsWith("n");
    }

    private boolean hasDoubt(int first, int end) {
        for (int token = first; token < end; token++) {
            if (words.has("doubts", document.lowerCase(token))
                    && !document.lowerCase(Math.max(first, token - 1)).equals("no")) {
                return true;
            }
        }
        return false;
    }

    private Optional<Integer> claim(Sentence sentence, int be, int adjective) {
        String subject = document.lowerCase(be - 1);
        boolean named = !THIS.contains(subject);
        if (named && !Character.isUpperCase(document.word(be - 1).codePointAt(0)) && !PRONOUNS.contains(subject)) {
            return Optional.empty();
        }
        if (isAnnounced(sentence, adjective)) {
            return announced(adjective, subject, named);
        }
        OptionalInt following = following(sentence, adjective);
        if (following.isPresent()) {
            return Optional.of(following.getAsInt());
        }
        for (int i = findings.size() - 1; i >= 0; i--) {
            int end = last(findings.get(i));
            boolean before = end <= sentence.first() && sentence.first() - end <= REACH;
            if (before && findings.get(i).type() == Type.COMMUNICATION && (!named || isBy(subject, i))) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** "Lind is right about one thing": it is told only then what that is. */
    private boolean isAnnounced(Sentence sentence, int adjective) {
        return adjective + 2 < sentence.end()
                && Set.of("about", "on", "in").contains(document.lowerCase(adjective + 1))
                && Set.of("another", "one", "something", "two").contains(document.lowerCase(adjective + 2));
    }

    private Optional<Integer> announced(int adjective, String subject, boolean named) {
        return IntStream.range(0, findings.size())
                .filter(i -> {
                    int first = findings.get(i).content().get(0).first();
                    return adjective < first && first - adjective <= REACH_AHEAD;
                })
                .filter(i -> findings.get(i).type() == Type.COMMUNICATION && (!named || isBy(subject, i)))
                .boxed()
                .findFirst();
    }

    /** What is right or wrong "that …", or "to say that …", in the same sentence. */
    private OptionalInt following(Sentence sentence, int adjective) {
        String next = adjective + 1 < sentence.end() ? document.lowerCase(adjective + 1) : "";
        for (int i = 0;
                i < findings.size() && Set.of("that", "to", "when", "in").contains(next);
                i++) {
            int first = findings.get(i).content().get(0).first();
            if (adjective < first && first < sentence.end()) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Whether a finding's speaker is called by a word; a pronoun may stand for any. */
    private boolean isBy(String subject, int index) {
        List<String> ids = speakers.voices().get(index).speakers();
        return speakers.list().stream()
                .filter(speaker -> ids.contains(speaker.id()))
                .anyMatch(speaker -> PRONOUNS.contains(subject) || isCalled(speaker, subject));
    }

    private static boolean isCalled(Speaker speaker, String word) {
        return Arrays.asList(speaker.name().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+"))
                .contains(word);
    }

    /** In another's words, or in an interview, it is not the writer who judges. */
    private boolean isQuoted(int token) {
        if (document.turns().contains(token)) {
            return true;
        }
        for (int i = 0; i < findings.size(); i++) {
            boolean writers = speakers.voices().get(i).speakers().contains(Speaker.WRITER);
            if (!writers && findings.get(i).draft().covers(token)) {
                return true;
            }
        }
        return false;
    }

    private TokenRange evidence(Sentence sentence, int be, int adjective, boolean doubted) {
        return new TokenRange(doubted ? sentence.first() : be - 1, adjective + 1);
    }

    private static int last(Finding finding) {
        return finding.content().get(finding.content().size() - 1).end();
    }
}
