package org.onrecord.web.article;

import org.onrecord.Span;

/**
 * A stretch of the text that stands for something. Immutable.
 *
 * @param of the id of the attribution or the forecast to which it belongs; empty where it belongs to the text itself
 * @param part which of its owner's marks of this role it is, from 0
 */
public record Mark(Role role, String of, int part, Span span) {

    /** For what a stretch stands. Of stretches of one length, the earlier role lies around the later one. */
    public enum Role {
        /** A line that says where the text comes from. */
        PROVENANCE,
        CONTENT,
        FORECAST,
        /** The writer's words that show a stance. */
        EVIDENCE,
        SOURCE,
        CUE,
        /** What an editor put into somebody's words. */
        NOTE,
        /** Set off in the page by italics, by bold letters or by a line. */
        EMPHASIS
    }
}
