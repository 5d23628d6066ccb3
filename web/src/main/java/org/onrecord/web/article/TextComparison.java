package org.onrecord.web.article;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.onrecord.web.article.Change.Kind;

/**
 * Compares two texts line by line, and where lines differ, word by word, unless so many differ that it would take long: then the
 * lines stand whole.
 */
final class TextComparison {
    private static final Pattern TOKEN = Pattern.compile("\\s+|[\\p{L}\\p{M}\\p{N}]+|.", Pattern.DOTALL);
    private static final int MOST_TOKENS = 4_000;
    private static final int MOST_LINES = 4_000;

    private final List<Change> changes = new ArrayList<>();
    private final StringBuilder together = new StringBuilder();
    private Kind kind = Kind.BOTH;

    private TextComparison() {}

    /** All of both, in the order of the text; neighbours are of different kinds. */
    static List<Change> of(String before, String after) {
        TextComparison comparison = new TextComparison();
        List<String> old = lines(before);
        List<String> now = lines(after);
        if (old.size() + now.size() > MOST_LINES) {
            comparison.add(Kind.LEFT_OUT, old);
            comparison.add(Kind.PUT_IN, now);
        } else {
            comparison.compare(old, now, comparison::compareWords);
        }
        comparison.finish();
        return comparison.changes;
    }

    private static List<String> lines(String text) {
        return text.lines().map(line -> line + "\n").toList();
    }

    private static List<AbstractDelta<String>> diff(List<String> before, List<String> after) {
        return DiffUtils.diff(before, after, new MyersDiffWithLinearSpace<>(), null, true)
                .getDeltas();
    }

    private void compareWords(List<String> before, List<String> after) {
        List<String> old = tokens(before);
        List<String> now = tokens(after);
        if (old.size() + now.size() > MOST_TOKENS) {
            add(Kind.LEFT_OUT, before);
            add(Kind.PUT_IN, after);
        } else {
            compare(old, now, (left, put) -> {
                add(Kind.LEFT_OUT, left);
                add(Kind.PUT_IN, put);
            });
        }
    }

    /** @param changed takes what stands in the place of one another, which the library may tell in several steps */
    private void compare(List<String> before, List<String> after, BiConsumer<List<String>, List<String>> changed) {
        List<String> left = new ArrayList<>();
        List<String> put = new ArrayList<>();
        for (AbstractDelta<String> delta : diff(before, after)) {
            if (delta.getType() == DeltaType.EQUAL) {
                changed.accept(left, put);
                left.clear();
                put.clear();
                add(Kind.BOTH, delta.getTarget().getLines());
            } else {
                left.addAll(delta.getSource().getLines());
                put.addAll(delta.getTarget().getLines());
            }
        }
        changed.accept(left, put);
    }

    private static List<String> tokens(List<String> lines) {
        return TOKEN.matcher(String.join("", lines))
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private void add(Kind next, List<String> words) {
        if (words.isEmpty()) {
            return;
        }
        if (next != kind) {
            finish();
            kind = next;
        }
        words.forEach(together::append);
    }

    private void finish() {
        if (!together.isEmpty()) {
            changes.add(new Change(kind, together.toString()));
            together.setLength(0);
        }
    }
}
