package org.onrecord.tagging;

import org.onrecord.text.TokenRange;

/**
 * Tokens that play a role in an attribution.
 *
 * @param first the index of the first token in the document
 * @param end the index after the last token
 * @param probability that exactly these tokens have the role
 */
public record RoleSpan(Role role, int first, int end, double probability) {

    /** The tokens alone. */
    public TokenRange range() {
        return new TokenRange(first, end);
    }

    boolean overlaps(RoleSpan other) {
        return first < other.end && other.first < end;
    }
}
