package org.onrecord.archive;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What was decided by hand about who is who. Immutable.
 *
 * @param key of the one who stays
 * @param otherKey of the one who is the same since a merge, and who is new since a split
 * @param articles the identities of those in which a split holds; empty for a merge
 * @param undoneAt null while it holds
 */
public record IdentityChange(
        Kind kind,
        String key,
        String name,
        String otherKey,
        String otherName,
        List<String> articles,
        Instant at,
        @Nullable Instant undoneAt) {

    /** What a change does. */
    public enum Kind {
        /** The other is the same. */
        MERGE,
        /** Who is called so is somebody else in some articles. */
        SPLIT
    }
}
