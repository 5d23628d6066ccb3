package org.onrecord.text;

/**
 * The part of a quotation that stands in one paragraph, as token indices.
 *
 * @param first the first token, which is the opening mark where there is one
 * @param inner the first token that is quoted, behind the opening mark
 * @param innerEnd the token after the last one that is quoted
 * @param end the token after the last one, behind the closing mark where there is one
 */
public record Stretch(int first, int inner, int innerEnd, int end) {

    /** @throws IllegalArgumentException unless {@code first <= inner < innerEnd <= end} */
    public Stretch {
        if (first < 0 || inner < first || innerEnd <= inner || end < innerEnd) {
            throw new IllegalArgumentException("not a stretch: " + first + ", " + inner + ", " + innerEnd + ", " + end);
        }
    }

    /** Whether a mark opens it. */
    public boolean opened() {
        return first < inner;
    }

    /** Whether a mark closes it. */
    public boolean closed() {
        return innerEnd < end;
    }

    /** Whether the token is one of the quoted ones; the marks are not. */
    public boolean quotes(int token) {
        return inner <= token && token < innerEnd;
    }
}
