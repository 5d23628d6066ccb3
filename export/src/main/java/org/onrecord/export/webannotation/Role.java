package org.onrecord.export.webannotation;

/** As what a stretch of the text is a target of an annotation. */
enum Role {
    SOURCE,
    CUE,
    CONTENT,
    /** An editor's words in the content. */
    NOTE,
    /** What shows the writer's stance. */
    EVIDENCE,
    FORECAST,
    CONDITION,
    TIME
}
