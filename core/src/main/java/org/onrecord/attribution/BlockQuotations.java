package org.onrecord.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.onrecord.text.Document;
import org.onrecord.text.FirstPerson;
import org.onrecord.text.Paragraph;
import org.onrecord.text.Sentences;
import org.onrecord.text.TokenRange;

/**
 * Finds quotations without marks that are set off as paragraphs of their own behind a sentence that hands over to them.
 * Nothing but the words says where such a quotation ends: at an editor's note on it, else before the first paragraph
 * that names the speaker or does not speak in the first person; and at once where the writer speaks so himself.
 */
final class BlockQuotations {
    /** No mark proves it, so that it is believed less than what the network finds. */
    private static final double CONFIDENCE = 0.6;

    private static final int SHORTEST = 6;

    /** So many paragraphs at most, with the note on them. */
    private static final int REACH = 6;

    private static final Set<String> PRONOUNS = Set.of("he", "she", "they");
    private static final Set<String> BULLETS = Set.of("•", "·", "*", "-", "–", "—", "▪", "►", "→");

    private final Document document;
    private final IntroductionFinder introductions;
    private final DraftIndex drafts;
    private final Quoted quoted;
    private final EditorNotes notes;
    private final Names names;

    /** @param drafts what has been found already; a paragraph that is in one of them is no block quotation */
    BlockQuotations(Document document, IntroductionFinder introductions, List<Draft> drafts) {
        this.document = document;
        this.introductions = introductions;
        this.drafts = new DraftIndex(document, drafts);
        this.quoted = new Quoted(document);
        this.notes = new EditorNotes(document);
        this.names = new Names(document);
    }

    List<Draft> find() {
        List<Draft> found = new ArrayList<>();
        List<Paragraph> paragraphs = document.paragraphs();
        int start = 1;
        while (start < paragraphs.size()) {
            Optional<Introduction> introduction = introductions.in(paragraphs.get(start - 1));
            int end = start;
            if (introduction.isPresent() && mayHold(start, introduction.get())) {
                end = endOfBlock(start, introduction.get());
                found.add(block(introduction.get(), start, end));
            }
            start = end + 1;
        }
        return found;
    }

    /** Whether a paragraph may be the words of an introduced speaker, who hardly speaks of himself by name. */
    private boolean mayHold(int index, Introduction introduction) {
        return isFree(document.paragraphs().get(index))
                && introduction.source().stream().noneMatch(source -> isNamed(source, index));
    }

    /** Whether a paragraph is prose without quotation marks around it that nothing else quotes. */
    private boolean isFree(Paragraph paragraph) {
        return !quoted.beginsAt(paragraph.first())
                && !document.turns().contains(paragraph.first())
                && !isListed(paragraph)
                && endsSentence(paragraph)
                && Words.count(document, paragraph.first(), paragraph.end()) >= SHORTEST
                && drafts.in(document.paragraphOf(paragraph.first())).stream()
                        .noneMatch(draft -> claims(draft, paragraph));
    }

    private boolean isListed(Paragraph paragraph) {
        boolean number = paragraph.length() > 1
                && Character.isDigit(document.word(paragraph.first()).codePointAt(0))
                && ".)".contains(document.word(paragraph.first() + 1));
        return number || BULLETS.contains(document.word(paragraph.first()));
    }

    /** Headlines, captions and links do not. */
    private boolean endsSentence(Paragraph paragraph) {
        int last = paragraph.end() - 1;
        while (last > paragraph.first() && ")]\"'”’»".contains(document.word(last))) {
            last--;
        }
        return ".!?…".contains(document.word(last));
    }

    /** Whether an attribution has the paragraph as a whole, or quotes somebody in it: then the writer speaks. */
    private boolean claims(Draft draft, Paragraph paragraph) {
        if (draft.cue().isEmpty()) {
            return false;
        }
        int cue = draft.cue().get(0).first();
        boolean reported = paragraph.first() <= cue
                && cue < paragraph.end()
                && !quoted.contains(cue)
                && draft.content().stream().anyMatch(range -> quoted.beginsAt(range.first()));
        boolean whole = cue < paragraph.first()
                || Sentences.of(document, paragraph).get(0).end() == paragraph.end();
        return reported || draft.covers(paragraph.first()) && whole;
    }

    private boolean isNamed(TokenRange source, int index) {
        if (IntStream.range(source.first(), source.end()).allMatch(this::isFirstPerson)) {
            return false;
        }
        Paragraph paragraph = document.paragraphs().get(index);
        String last = document.word(source.end() - 1);
        if (PRONOUNS.contains(last.toLowerCase(Locale.ROOT))) {
            return has(paragraph, last) && !speaksInFirstPerson(paragraph);
        }
        return IntStream.range(source.first(), source.end())
                .takeWhile(token -> !document.word(token).equals(","))
                .filter(token -> names.isCapitalised(token) && !names.isNobody(token))
                .anyMatch(token -> has(paragraph, document.word(token)));
    }

    private boolean has(Paragraph paragraph, String word) {
        return IntStream.range(paragraph.first(), paragraph.end())
                .anyMatch(token -> document.word(token).equalsIgnoreCase(word));
    }

    private int endOfBlock(int start, Introduction introduction) {
        List<Paragraph> paragraphs = document.paragraphs();
        int limit = Math.min(paragraphs.size(), start + REACH);
        int end = start + 1;
        while (end < limit
                && noteIn(end).isEmpty()
                && mayHold(end, introduction)
                && introductions.in(paragraphs.get(end)).isEmpty()) {
            end++;
        }
        if (noteIn(end).isPresent()) {
            return end;
        }
        int own = start + 1;
        while (own < end && speaksInFirstPerson(paragraphs.get(own))) {
            own++;
        }
        return introduction.source().isEmpty() || writerSpeaks(start, own) ? start + 1 : own;
    }

    /** Whether the article has the first person outside of some paragraphs and of quotations. */
    private boolean writerSpeaks(int start, int end) {
        List<Paragraph> paragraphs = document.paragraphs();
        return IntStream.range(0, paragraphs.size())
                .filter(index -> index < start || index >= end)
                .mapToObj(paragraphs::get)
                .anyMatch(this::speaksInFirstPerson);
    }

    private boolean speaksInFirstPerson(Paragraph paragraph) {
        return IntStream.range(paragraph.first(), paragraph.end())
                .anyMatch(token -> isFirstPerson(token) && !quoted.contains(token));
    }

    private boolean isFirstPerson(int token) {
        return FirstPerson.has(document.word(token));
    }

    private Draft block(Introduction introduction, int start, int end) {
        List<TokenRange> content = document.paragraphs().subList(start, end).stream()
                .map(paragraph -> new TokenRange(paragraph.first(), paragraph.end()))
                .toList();
        return new Draft(
                introduction.source(),
                introduction.cue(),
                content,
                noteIn(end).stream().toList(),
                true,
                CONFIDENCE);
    }

    /** The note on a quotation that a paragraph is. */
    private Optional<TokenRange> noteIn(int index) {
        return index < document.paragraphs().size()
                ? notes.behind(document.paragraphs().get(index).first())
                : Optional.empty();
    }
}
