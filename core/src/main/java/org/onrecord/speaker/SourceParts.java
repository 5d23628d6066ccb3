package org.onrecord.speaker;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.onrecord.speaker.NameRun.Kind;
import org.onrecord.tagging.Pointers.Sort;
import org.onrecord.text.Document;
import org.onrecord.text.Token;
import org.onrecord.text.TokenRange;

/** Takes a source apart: those who speak together, and of each the words that name or describe it. */
final class SourceParts {
    private static final Set<String> BREAKS = Set.of(",", "(", "—", "–", ";", ":", "-", "[");

    private final Document document;
    private final NameWords lists;
    private final NavigableMap<Integer, NameRun> runs = new TreeMap<>(); // by first token

    SourceParts(Document document, List<NameRun> names, NameWords lists) {
        this.document = document;
        this.lists = lists;
        names.forEach(name -> runs.put(name.range().first(), name));
    }

    /** The parts of a source in the order of the text; never none. */
    List<Part> of(TokenRange source) {
        List<Part> parts = new ArrayList<>();
        int first = source.first();
        for (int token = source.first() + 1; token < source.end() - 1; token++) {
            if (joins(source, first, token)) {
                parts.add(part(new TokenRange(first, token)));
                first = token + 1;
            }
        }
        parts.add(part(new TokenRange(first, source.end())));
        return parts;
    }

    /** Whether somebody stands before an "and", and somebody else begins behind it. */
    private boolean joins(TokenRange source, int first, int token) {
        boolean and = document.lowerCase(token).equals("and");
        boolean list = document.word(token).equals(",") && listGoesOn(token + 1, source.end());
        return (and || list) && (list || beginsSomebody(token + 1)) && endsName(first, token)
                || and && isWholePhrase(first, token) && beginsSomebody(token + 1);
    }

    /** Whether a name stands behind a comma, and then another comma or an "and": "Rubio, Cruz and Bush". */
    private boolean listGoesOn(int token, int end) {
        NameRun run = runs.get(token);
        if (run == null || run.range().end() >= end - 1) {
            return false;
        }
        int next = run.range().end();
        return document.lowerCase(next).equals("and") || document.word(next).equals(",") && listGoesOn(next + 1, end);
    }

    private boolean beginsSomebody(int token) {
        return runs.containsKey(token)
                || runs.lowerEntry(token + 1) != null
                        && runs.lowerEntry(token + 1).getValue().range().contains(token)
                || isTitled(token)
                || lists.isDeterminer(document.lowerCase(token))
                || lists.isThirdPerson(document.lowerCase(token));
    }

    /** Whether a title opens a name: the run begins behind it. */
    private boolean isTitled(int token) {
        return Character.isUpperCase(document.word(token).codePointAt(0)) && lists.isTitle(document.lowerCase(token));
    }

    private boolean endsName(int first, int end) {
        int last = endOfName(new TokenRange(first, end));
        return runs.subMap(first, end).values().stream()
                .anyMatch(run -> run.range().end() == last);
    }

    /** Whether the words from one token to another are a description or pronoun with nothing hanging on to it. */
    private boolean isWholePhrase(int first, int end) {
        for (int token = first; token < end; token++) {
            if (lists.endsHead(document.lowerCase(token)) && !lists.isThirdPerson(document.lowerCase(token))
                    || breaks(token)) {
                return false;
            }
        }
        return lists.isDeterminer(document.lowerCase(first)) || lists.isThirdPerson(document.lowerCase(first));
    }

    private Part part(TokenRange range) {
        if (range.end() - range.first() == 1) {
            String word = document.lowerCase(range.first());
            Optional<NameRun> antecedent = lists.isRelative(word) ? nameBefore(range.first()) : Optional.empty();
            if (antecedent.isPresent()) {
                return new Part(range, range, antecedent.get(), Sort.NOMINAL);
            }
            if (lists.isThirdPerson(word)) {
                return new Part(range, range, null, Sort.THIRD_PERSON);
            }
            if (lists.isFirstPerson(word)) {
                return new Part(range, range, null, Sort.FIRST_PERSON);
            }
        }
        TokenRange head = head(range);
        NameRun name = nameAtEnd(head)
                .or(() -> nameBehindOffice(range))
                .or(() -> apposition(head, range))
                .orElse(null);
        return new Part(range, name == null ? head : name.range(), name, Sort.NOMINAL);
    }

    /** The name right before a relative pronoun, or before its comma; of "Jane Roe of Ohio, who" the person's. */
    private Optional<NameRun> nameBefore(int token) {
        int end = token > 0 && document.word(token - 1).equals(",") ? token - 1 : token;
        Optional<NameRun> name = nameEndingAt(end);
        boolean isPlace = name.isPresent()
                && name.get().kind() == Kind.PLACE
                && document.lowerCase(token).equals("who");
        return isPlace ? nameEndingAt(token(name.get()) - 1).filter(run -> run.kind() == Kind.PERSON) : name;
    }

    private Optional<NameRun> nameEndingAt(int end) {
        return Optional.ofNullable(runs.lowerEntry(end))
                .map(Map.Entry::getValue)
                .filter(run -> run.range().end() == end);
    }

    /** The words before a comma, a preposition or a relative pronoun. */
    private TokenRange head(TokenRange range) {
        int end = range.first() + 1;
        while (end < range.end() && !breaks(end) && !lists.endsHead(document.lowerCase(end))) {
            end++;
        }
        return new TokenRange(range.first(), end);
    }

    /** Whether a mark parts what stands before from what stands behind: not in "Ohio-born", but in "CNN-ORC poll". */
    private boolean breaks(int token) {
        return BREAKS.contains(document.word(token)) && !(document.word(token).equals("-") && joinsLowerCase(token));
    }

    private boolean joinsLowerCase(int hyphen) {
        List<Token> tokens = document.tokens();
        return hyphen + 1 < tokens.size()
                && tokens.get(hyphen - 1).end() == tokens.get(hyphen).start()
                && tokens.get(hyphen).end() == tokens.get(hyphen + 1).start()
                && Character.isLowerCase(document.word(hyphen + 1).codePointAt(0));
    }

    /** The name with which a phrase ends: "campaign manager Jane Roe", "Jane Roe's", but not "Jane Roe supporters". */
    private Optional<NameRun> nameAtEnd(TokenRange phrase) {
        int last = endOfName(phrase);
        return runs.subMap(phrase.first(), phrase.end()).values().stream()
                .filter(run -> run.range().end() >= last)
                .findFirst();
    }

    /** The first token behind a phrase without what may stand behind a name and is no part of it. */
    private int endOfName(TokenRange phrase) {
        int end = phrase.end();
        while (end > phrase.first() + 1 && endsNoName(end - 1)) {
            end--;
        }
        return end;
    }

    /** A mark, the "s" of a genitive, or "himself". */
    private boolean endsNoName(int token) {
        String word = document.lowerCase(token);
        return !document.isWord(token)
                || lists.isReflexive(word)
                || word.equals("s") && "'’".contains(document.word(token - 1));
    }

    /** The person who is named behind an office with an "of": "Secretary of State Jane Roe". */
    private Optional<NameRun> nameBehindOffice(TokenRange range) {
        int token = range.first();
        while (token < range.end()
                && (isTitled(token)
                        || document.lowerCase(token).equals("of")
                        || document.lowerCase(token).equals("the"))) {
            token++;
        }
        return Optional.ofNullable(runs.get(token))
                .filter(run -> token(run) < range.end() && run.kind() == Kind.PERSON && isTitled(range.first()));
    }

    /** The person who is named behind a comma, be it in the source or right behind it: "his running mate, Jane Roe". */
    private Optional<NameRun> apposition(TokenRange head, TokenRange range) {
        int comma = head.end();
        while (comma < range.end() && !document.word(comma).equals(",")) {
            comma++;
        }
        if (comma >= document.tokens().size() || !document.word(comma).equals(",")) {
            return Optional.empty();
        }
        int behind = comma + 1;
        return Optional.ofNullable(runs.ceilingEntry(behind))
                .map(Map.Entry::getValue)
                .filter(run -> run.kind() == Kind.PERSON && onlyTitlesBetween(behind, token(run)))
                .filter(run -> token(run) < range.end() || closes(run));
    }

    /** Whether a comma or a full stop stands behind a name. */
    private boolean closes(NameRun run) {
        int end = run.range().end();
        return end == document.tokens().size() || ",.;”\"".contains(document.word(end));
    }

    private static int token(NameRun run) {
        return run.range().first();
    }

    private boolean onlyTitlesBetween(int first, int end) {
        for (int token = first; token < end; token++) {
            if (Character.isLetter(document.word(token).codePointAt(0)) && !lists.isTitle(document.lowerCase(token))) {
                return false;
            }
        }
        return true;
    }
}
