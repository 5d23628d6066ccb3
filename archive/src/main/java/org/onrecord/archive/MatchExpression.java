package org.onrecord.archive;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a person types into a search box as an FTS5 expression: words are all wanted; "…" is a phrase, a star behind a word a
 * prefix, AND, OR, NOT and brackets are FTS5's own. Whatever else FTS5 would take for syntax is taken for words, so that no
 * query is an error: "NATO's", "U.S.", "what?".
 */
final class MatchExpression {
    private static final Pattern PART = Pattern.compile("[\"“„]([^\"“”„]*)[\"”]?|([()])|([^\\s()\"“”„]+)");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** FTS5 takes up to seven places for an open bracket with what stands before it, and has a hundred. */
    private static final int DEEPEST = 10;

    private final List<String> parts = new ArrayList<>();
    private int open;
    private int passedOver;

    private MatchExpression() {}

    /** An expression; empty where there is no word in what was typed. */
    static String of(String typed) {
        MatchExpression expression = new MatchExpression();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            if (part.group(1) != null) {
                expression.phrase(part.group(1), "");
            } else if (part.group(2) != null) {
                expression.bracket(part.group(2));
            } else {
                expression.word(part.group(3));
            }
        }
        return expression.finished();
    }

    private void word(String word) {
        if (List.of("AND", "OR", "NOT").contains(word)) {
            operator(word);
            return;
        }
        phrase(word, word.endsWith("*") ? "*" : "");
    }

    /** "AND NOT" is FTS5's NOT. */
    private void operator(String operator) {
        if (operator.equals("NOT")
                && !parts.isEmpty()
                && parts.get(parts.size() - 1).equals("AND")) {
            parts.remove(parts.size() - 1);
        }
        if (endsOperand()) {
            parts.add(operator);
        }
    }

    private void phrase(String text, String star) {
        Matcher words = WORD.matcher(text);
        StringBuilder phrase = new StringBuilder();
        while (words.find()) {
            phrase.append(phrase.isEmpty() ? "" : " ").append(words.group().toLowerCase(Locale.ROOT));
        }
        if (!phrase.isEmpty()) {
            addOperand("\"" + phrase + "\"" + star);
        }
    }

    /** Brackets in too many others are passed over. */
    private void bracket(String bracket) {
        if (bracket.equals("(")) {
            open();
        } else if (passedOver > 0) {
            passedOver--;
        } else if (open > 0 && endsOperand()) {
            parts.add(")");
            open--;
        }
    }

    private void open() {
        if (open == DEEPEST) {
            passedOver++;
        } else {
            addOperand("(");
            open++;
        }
    }

    /** FTS5 knows no "and" left out before a bracket. */
    private void addOperand(String operand) {
        if (endsOperand()) {
            parts.add("AND");
        }
        parts.add(operand);
    }

    private boolean endsOperand() {
        String last = parts.isEmpty() ? "" : parts.get(parts.size() - 1);
        return last.endsWith("\"") || last.endsWith("*") || last.equals(")");
    }

    private String finished() {
        while (!parts.isEmpty() && !endsOperand()) {
            if (parts.remove(parts.size() - 1).equals("(")) {
                open--;
            }
        }
        return String.join(" ", parts) + ")".repeat(open);
    }
}
