package org.onrecord;

/**
 * A stretch of an article's text: start inclusive, end exclusive, counted in Unicode code points (as the W3C Web
 * Annotation model counts), not in Java's UTF-16 units. {@link Article#words(Span)} gives the words that it covers.
 *
 * @param start the first code point
 * @param end the code point after the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException if the span begins before the text or ends before it begins */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** The number of code points that the span covers. */
    public int length() {
        return end - start;
    }

    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
