package org.onrecord.stance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.onrecord.Stance.Value;
import org.onrecord.attribution.Finding;
import org.onrecord.speaker.Speakers;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Tagged;
import org.onrecord.text.Document;
import org.onrecord.text.TokenRange;
import org.onrecord.text.WordLists;

/** Tells of each finding what the writer shows of its truth, and by which words. Thread-safe. */
public final class StanceReader {
    /** The least probability that there is a stance at all; chosen on the dev part of the project's gold. */
    private static final double LEAST = 0.3;

    /** In the order of the network's answers. */
    private static final List<Value> VALUES = List.of(Value.NONE, Value.ENDORSES, Value.DOUBTS, Value.REJECTS);

    private final WordLists words = verdictWords();
    private final LoadedCues loadedCues = new LoadedCues(words);

    /** A verdict for each finding: one that the writer gives in plain words, else what the network sees. */
    public List<Verdict> read(Document document, Tagged tagged, List<Finding> findings, Speakers speakers) {
        Map<Integer, Verdict> judged = new JudgingSentences(document, words, findings, speakers).find();
        List<Verdict> verdicts = new ArrayList<>();
        for (int i = 0; i < findings.size(); i++) {
            Finding finding = findings.get(i);
            if (judged.containsKey(i)) {
                verdicts.add(judged.get(i));
            } else {
                verdicts.add(isInATurn(document, finding) ? none(1) : verdict(document, tagged.marks(), finding));
            }
        }
        return verdicts;
    }

    /** In an interview the words around a statement are another's, too. */
    private static boolean isInATurn(Document document, Finding finding) {
        return document.turns().contains(finding.content().get(0).first());
    }

    /** The words with which a writer judges: {@code verdicts.txt}. */
    static WordLists verdictWords() {
        return new WordLists(StanceReader.class, List.of("verdicts.txt"));
    }

    private Verdict verdict(Document document, Marks marks, Finding finding) {
        Optional<Verdict> loaded = finding.cue().isEmpty() ? Optional.of(none(1)) : loadedCues.in(document, finding);
        return loaded.orElseGet(() -> seen(document, marks, finding));
    }

    private static Verdict seen(Document document, Marks marks, Finding finding) {
        List<TokenRange> content = finding.content();
        TokenRange whole = new TokenRange(
                content.get(0).first(), content.get(content.size() - 1).end());
        double[] probabilities = marks.stance(finding.cue().get(0), whole);
        if (1 - probabilities[0] < LEAST) {
            return none(probabilities[0]);
        }
        int best = 1;
        for (int answer = 2; answer < probabilities.length; answer++) {
            best = probabilities[answer] > probabilities[best] ? answer : best;
        }
        return new Verdict(VALUES.get(best), new Evidence(document, marks).of(finding), probabilities[best]);
    }

    private static Verdict none(double probability) {
        return new Verdict(Value.NONE, null, probability);
    }
}
