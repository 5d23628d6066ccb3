package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentence;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;

/**
 * Finds claims that a verdict on them brings along, "Renzi is certainly right that the wall is safe": Renzi holds it, as far as
 * the clause goes.
 */
final class JudgedClaims {
    private static final double CONFIDENCE = 0.6;
    private static final Set<String> VERDICTS = Set.of("right", "wrong", "correct", "incorrect", "mistaken");
    private static final Set<String> BE = Set.of("is", "was", "are", "were");
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> OPENERS =
            Set.of("however", "but", "and", "so", "yet", "still", "it", "this", "that", "what", "there", "here");
    private static final String ENDS = "(;—–“”\"";

    private final Document document;
    private final Names names;

    JudgedClaims(Document document) {
        this.document = document;
        this.names = new Names(document);
    }

    /** The drafts with such claims, and with the whole clause where only a part of it had been found. */
    List<Draft> join(List<Draft> drafts) {
        List<Draft> joined = new ArrayList<>(drafts);
        for (Paragraph paragraph : document.paragraphs()) {
            for (Sentence sentence : Sentences.of(document, paragraph)) {
                for (int verdict = sentence.first() + 2; verdict < sentence.end() - 2; verdict++) {
                    if (VERDICTS.contains(document.lowerCase(verdict))
                            && document.lowerCase(verdict + 1).equals("that")) {
                        claim(sentence, verdict).ifPresent(claim -> put(claim, joined));
                    }
                }
            }
        }
        return joined;
    }

    private void put(Draft claim, List<Draft> drafts) {
        TokenRange clause = claim.content().get(0);
        for (int i = 0; i < drafts.size(); i++) {
            Draft draft = drafts.get(i);
            if (draft.cue().stream().anyMatch(claim.cue().get(0)::overlaps)) {
                List<TokenRange> content = new ArrayList<>(draft.content());
                content.removeIf(piece -> clause.overlaps(piece) || isQuotation(piece));
                content.add(clause);
                drafts.set(i, draft.withContent(content));
                return;
            }
        }
        if (drafts.stream().noneMatch(draft -> draft.covers(clause.first() + 1))) {
            drafts.add(claim);
        }
    }

    /** What is quoted behind the clause, in brackets say, is no part of it. */
    private boolean isQuotation(TokenRange piece) {
        return "“\"‘".contains(document.tokens().get(piece.first()).word());
    }

    private Optional<Draft> claim(Sentence sentence, int verdict) {
        int be = verdict - 1;
        while (be > sentence.first() && document.lowerCase(be).endsWith("ly")) {
            be--;
        }
        TokenRange content = new TokenRange(verdict + 1, endOfClaim(verdict + 2, sentence.end()));
        int source = be > sentence.first() && BE.contains(document.lowerCase(be)) ? startOfSource(sentence, be) : be;
        if (source == be) {
            return Optional.empty();
        }
        return Optional.of(new Draft(
                List.of(new TokenRange(source, be)),
                List.of(new TokenRange(be, verdict + 1)),
                List.of(content),
                List.of(),
                false,
                CONFIDENCE));
    }

    /** The first token of the name or pronoun before a verb; the verb itself if there is none. */
    private int startOfSource(Sentence sentence, int verb) {
        if (PRONOUNS.contains(document.lowerCase(verb - 1))) {
            return verb - 1;
        }
        int first = names.startOfName(verb, sentence.first());
        while (first < verb && OPENERS.contains(document.lowerCase(first))) {
            first++;
        }
        return first;
    }

    private int endOfClaim(int first, int limit) {
        int end = first + 1;
        while (end < limit && !ENDS.contains(document.tokens().get(end).word())) {
            end++;
        }
        return end == limit && !Words.isWord(document, end - 1) ? end - 1 : end;
    }
}
