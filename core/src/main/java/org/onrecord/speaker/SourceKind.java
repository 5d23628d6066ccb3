package org.onrecord.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.Speaker;

/** What kind of speaker stands behind a source, in the order of the network's answers. */
enum SourceKind {
    PERSON(Speaker.Kind.PERSON),
    ORGANISATION(Speaker.Kind.ORGANISATION),
    GROUP(Speaker.Kind.GROUP),
    UNNAMED(Speaker.Kind.UNNAMED),
    DOCUMENT(Speaker.Kind.DOCUMENT),
    WRITER(null),
    /** Anybody: "you", "one", "no one". */
    GENERIC(null),
    /** The article does not tell who. */
    NOBODY(null);

    private final Speaker.@Nullable Kind kind;

    SourceKind(Speaker.@Nullable Kind kind) {
        this.kind = kind;
    }

    /** The kind that a speaker has; null for those who are no entity of the article. */
    Speaker.@Nullable Kind kind() {
        return kind;
    }
}
