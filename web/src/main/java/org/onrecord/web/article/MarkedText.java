package org.onrecord.web.article;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.onrecord.Span;

/**
 * A text with marks in it, which may be inside of one another and may cross. It is cut wherever a mark begins or ends, and of the
 * marks that lie on a stretch the longer one goes around the shorter one; so one that crosses a longer one is in two pieces.
 * Offsets are code points. Immutable.
 */
final class MarkedText {
    private static final Comparator<Mark> OUTSIDE_IN = Comparator.<Mark>comparingInt(
                    mark -> -mark.span().length())
            .thenComparing(Mark::role)
            .thenComparingInt(mark -> mark.span().start());

    private final String text;
    private final int[] units;
    private final List<Mark> marks;

    MarkedText(String text, List<Mark> marks) {
        this.text = text;
        this.units = IntStream.concat(
                        IntStream.range(0, text.length()).filter(unit -> isStart(text, unit)),
                        IntStream.of(text.length()))
                .toArray();
        this.marks = marks.stream()
                .map(mark -> new Mark(mark.role(), mark.of(), mark.part(), trimmed(mark.span())))
                .filter(mark -> mark.span().length() > 0)
                .sorted(OUTSIDE_IN)
                .toList();
    }

    private static boolean isStart(String text, int unit) {
        return unit == 0
                || !Character.isLowSurrogate(text.charAt(unit))
                || !Character.isHighSurrogate(text.charAt(unit - 1));
    }

    /** The number of code points. */
    int length() {
        return units.length - 1;
    }

    String words(int start, int end) {
        return text.substring(units[start], units[end]);
    }

    /** A span without the blanks at its ends, and without what lies behind the text. */
    Span trimmed(Span span) {
        int start = Math.min(span.start(), length());
        int end = Math.min(span.end(), length());
        while (start < end && isBlank(end - 1)) {
            end--;
        }
        while (start < end && isBlank(start)) {
            start++;
        }
        return new Span(start, end);
    }

    private boolean isBlank(int offset) {
        int point = text.codePointAt(units[offset]);
        return Character.isWhitespace(point) || Character.isSpaceChar(point);
    }

    /** A stretch with its marks. */
    List<Piece> pieces(Span stretch) {
        List<Mark> here =
                marks.stream().filter(mark -> mark.span().overlaps(stretch)).toList();
        return pieces(stretch, here);
    }

    /** @param here the marks that lie on some of the stretch, the outer ones first */
    private List<Piece> pieces(Span stretch, List<Mark> here) {
        List<Piece> pieces = new ArrayList<>();
        int[] cuts = cuts(stretch, here);
        int from = 0;
        while (from + 1 < cuts.length) {
            Mark outermost = outermost(here, cuts[from]);
            int to = from + 1;
            while (to + 1 < cuts.length && Objects.equals(outermost(here, cuts[to]), outermost)) {
                to++;
            }
            pieces.add(piece(new Span(cuts[from], cuts[to]), here, outermost));
            from = to;
        }
        return pieces;
    }

    private Piece piece(Span stretch, List<Mark> here, @Nullable Mark outermost) {
        if (outermost == null) {
            return new Piece.Words(words(stretch.start(), stretch.end()));
        }
        List<Mark> rest = here.subList(here.indexOf(outermost) + 1, here.size()).stream()
                .filter(mark -> mark.span().overlaps(stretch))
                .toList();
        return new Piece.Marked(
                outermost,
                stretch.start() == outermost.span().start(),
                stretch.end() == outermost.span().end(),
                pieces(stretch, rest));
    }

    private static @Nullable Mark outermost(List<Mark> here, int offset) {
        return here.stream()
                .filter(mark ->
                        mark.span().start() <= offset && offset < mark.span().end())
                .findFirst()
                .orElse(null);
    }

    private static int[] cuts(Span stretch, List<Mark> here) {
        return Stream.concat(Stream.of(stretch), here.stream().map(Mark::span))
                .flatMapToInt(span -> IntStream.of(span.start(), span.end()))
                .filter(cut -> stretch.start() <= cut && cut <= stretch.end())
                .sorted()
                .distinct()
                .toArray();
    }
}
