package org.onrecord.ingest.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Joins printed lines to paragraphs, over the ends of pages and through words that were divided at the end of a line. */
final class Paragraphs {
    private static final Pattern DIVIDED = Pattern.compile("\\p{L}[-\u2010\u00AD]$");
    private static final Pattern UNFINISHED = Pattern.compile("[\\p{L}\\p{N},;:\\-–—\u00AD]$");
    private static final Pattern HYPHENATED = Pattern.compile("\\p{L}+(-\\p{L}+)+");

    private final Set<String> hyphenated = new HashSet<>();
    private final List<String> paragraphs = new ArrayList<>();
    private final StringBuilder paragraph = new StringBuilder();

    private Paragraphs() {}

    static List<String> of(List<List<Line>> pages) {
        List<Line> lines = pages.stream().flatMap(List::stream).toList();
        Paragraphs joined = new Paragraphs();
        for (Line line : lines) {
            HYPHENATED.matcher(line.words()).results().map(MatchResult::group).forEach(joined.hyphenated::add);
        }
        lines.forEach(joined::add);
        joined.end();
        return joined.paragraphs;
    }

    private void add(Line line) {
        if (line.begins() && !continues(line)) {
            end();
        }
        if (DIVIDED.matcher(paragraph).find()
                && Character.isLowerCase(line.words().codePointAt(0))) {
            closeGap(line.words());
        } else if (!paragraph.isEmpty()) {
            paragraph.append(' ');
        }
        paragraph.append(line.words());
    }

    /** What begins in lower case behind an unfinished sentence is set off by no more than the layout. */
    private boolean continues(Line line) {
        return Character.isLowerCase(line.words().codePointAt(0))
                && UNFINISHED.matcher(paragraph).find();
    }

    /** Takes the hyphen away, unless the word is written with it elsewhere. */
    private void closeGap(String next) {
        String first = paragraph.substring(paragraph.lastIndexOf(" ") + 1);
        String word = first + next.replaceFirst("[^\\p{L}-].*", "");
        if (!hyphenated.contains(word.replaceFirst("^[^\\p{L}]+", ""))) {
            paragraph.setLength(paragraph.length() - 1);
        }
    }

    private void end() {
        if (!paragraph.isEmpty()) {
            paragraphs.add(paragraph.toString());
            paragraph.setLength(0);
        }
    }
}
