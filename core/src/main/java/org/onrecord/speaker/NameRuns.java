package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.tagging.Marks;
import org.onrecord.tagging.Question;
import org.onrecord.text.Document;
import org.onrecord.text.Paragraph;
import org.onrecord.text.TokenRange;

/** Finds names: runs of capitalised words, of which the network says whose they are. */
final class NameRuns {
    /** Above this probability even several capitalised words name nobody: "World Cup". */
    private static final double SURELY_NONE = 0.9;

    private final Document document;
    private final Marks marks;
    private final NameWords lists;

    NameRuns(Document document, Marks marks, NameWords lists) {
        this.document = document;
        this.marks = marks;
        this.lists = lists;
    }

    /** All names in the order of the text. */
    List<NameRun> find() {
        List<NameRun> found = new ArrayList<>();
        for (Paragraph paragraph : document.paragraphs()) {
            boolean heading = isHeading(paragraph);
            int token = paragraph.first();
            while (token < paragraph.end()) {
                int end = endOfRun(token, paragraph.end());
                addNames(token, end, heading, found);
                token = Math.max(end, token + 1);
            }
        }
        OpeningWords openings = new OpeningWords(document, found);
        found.removeIf(openings::has);
        return found;
    }

    /** Whether most words of a paragraph are capitalised. */
    private boolean isHeading(Paragraph paragraph) {
        int words = 0;
        int capitalised = 0;
        for (int token = paragraph.first(); token < paragraph.end(); token++) {
            words += document.isWord(token) ? 1 : 0;
            capitalised += Character.isUpperCase(document.word(token).codePointAt(0)) ? 1 : 0;
        }
        return 5 * capitalised > 3 * words;
    }

    private int endOfRun(int first, int limit) {
        int end = first;
        while (end < limit) {
            if (mayName(end) || end > first && isModalOrName(end)) {
                end++;
            } else if (end > first && end + 1 < limit && isJoint(end)) {
                end += 2;
            } else {
                break;
            }
        }
        return end;
    }

    private boolean mayName(int token) {
        return Character.isUpperCase(document.word(token).codePointAt(0))
                && (!lists.isFunctionWord(document.lowerCase(token)) || isInitial(token))
                && !lists.isDate(document.lowerCase(token))
                && !document.turns().isRole(token);
    }

    /** Whether a word of one letter is none, but the first of some: "I.R.S.", "A.J. Marlow". */
    private boolean isInitial(int token) {
        return token + 2 < document.tokens().size()
                && document.touchesNext(token)
                && document.word(token + 1).equals(".")
                && document.touchesNext(token + 1)
                && document.word(token).length() == 1
                && document.word(token + 2).length() == 1
                && Character.isUpperCase(document.word(token + 2).charAt(0));
    }

    /** "May" and "Will" are modal verbs at the start of a name, and behind a first name last ones. */
    private boolean isModalOrName(int token) {
        return document.word(token).equals("May") || document.word(token).equals("Will");
    }

    /** Whether a mark holds two parts of a name together: "Ki-moon", "O’Neil", "J. D. Roe", "Baum & Sons". */
    private boolean isJoint(int token) {
        boolean before = document.touchesNext(token - 1);
        boolean behind = document.touchesNext(token);
        return switch (document.word(token)) {
            case "-" ->
                before && behind && Character.isLetter(document.word(token + 1).codePointAt(0));
            case "'", "’" -> before && behind && mayName(token + 1);
            case "&" -> mayName(token + 1);
            case "." -> before && mayName(token + 1) && (behind || isShort(token - 1));
            default -> false;
        };
    }

    /** Whether a full stop behind a word is no end of a sentence. */
    private boolean isShort(int token) {
        return document.word(token).length() <= 2 || lists.isTitle(document.lowerCase(token));
    }

    /** A heading capitalises all its words, so that a run is cut where the network sees no name. */
    private void addNames(int first, int end, boolean heading, List<NameRun> found) {
        int start = first;
        for (int token = first; token <= end; token++) {
            if (token == end
                    || heading
                            && document.isWord(token)
                            && kindOf(token) == Kind.NONE
                            && !lists.isTitle(document.lowerCase(token))) {
                addName(start, token, found);
                start = token + 1;
            }
        }
    }

    private void addName(int first, int end, List<NameRun> found) {
        int last = end;
        while (last > first && !document.isWord(last - 1)) {
            last--;
        }
        int start = last > first ? behindTitles(first, last) : last;
        List<String> words = wordsOf(start, last);
        if (words.isEmpty() || words.stream().allMatch(lists::isTitle)) {
            return;
        }
        double[] probabilities = kinds(start, last);
        if (words.size() > 1 && probabilities[Kind.NONE.ordinal()] <= SURELY_NONE) {
            probabilities[Kind.NONE.ordinal()] = 0; // two capitalised words are somebody's name more often than not
        }
        int best = best(probabilities);
        found.add(new NameRun(
                new TokenRange(start, last), words, Kind.values()[best], probabilities[best], wordsOf(first, start)));
    }

    private Kind kindOf(int token) {
        return Kind.values()[marks.likeliest(Question.NAME, token)];
    }

    private static int best(double[] probabilities) {
        int best = 0;
        for (int kind = 1; kind < probabilities.length; kind++) {
            best = probabilities[kind] > probabilities[best] ? kind : best;
        }
        return best;
    }

    /** The first token behind the last title that has a name behind it. */
    private int behindTitles(int first, int end) {
        int start = first;
        for (int token = first; token < end - 1; token++) {
            if (lists.isTitle(document.lowerCase(token))) {
                start = token + 1;
                while (start < end - 1 && !document.isWord(start)) {
                    start++;
                }
            }
        }
        return start;
    }

    private double[] kinds(int first, int end) {
        double[] sums = new double[Kind.values().length];
        int words = 0;
        for (int token = first; token < end; token++) {
            if (document.isWord(token)) {
                double[] probabilities = marks.probabilities(Question.NAME, token);
                for (int kind = 0; kind < sums.length; kind++) {
                    sums[kind] += probabilities[kind];
                }
                words++;
            }
        }
        for (int kind = 0; kind < sums.length; kind++) {
            sums[kind] /= words;
        }
        return sums;
    }

    private List<String> wordsOf(int first, int end) {
        List<String> words = new ArrayList<>();
        for (int token = first; token < end; token++) {
            if (document.isWord(token)) {
                words.add(document.lowerCase(token));
            }
        }
        return words;
    }
}
