package org.onrecord;

/**
 * A stretch of an article's text: start inclusive, end exclusive, counted in Unicode code points (as the W3C Web
 * Annotation model counts), not in Java's UTF-16 units. {@link Article#words(Span)} gives the words that it covers; of a
 * Java string {@link String#offsetByCodePoints(int, int)} gives the place in UTF-16. Immutable and thread-safe.
 *
 * @param start the first code point
 * @param end the code point after the last one; never before {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    /**
     * Holds the two in order.
     *
     * @throws IllegalArgumentException if the span begins before the text or ends before it begins
     */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a span: [" + start + ", " + end + ")");
        }
    }

    /** {@return the number of code points that the span covers} */
    public int length() {
        return end - start;
    }

    /**
     * {@return whether the other lies wholly within this one}
     *
     * @param other the other; an empty one counts as well
     */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /**
     * {@return whether the two have a code point in common; an empty one overlaps what it lies within}
     *
     * @param other the other
     */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Orders by start, then by end. */
    @Override
    public int compareTo(Span other) {
        return start != other.start ? Integer.compare(start, other.start) : Integer.compare(end, other.end);
    }
}
