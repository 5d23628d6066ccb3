package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity behind a source, the same through the article.
 *
 * @param id unique within the analysis
 * @param key the same for the same speaker in all articles of one run; null where nobody looked, or it has no name
 * @param name the name that a reader would give
 * @param aliases the other names that the article has for it
 * @param roles what it is called beside its name, in lower case: "president", "doctor"
 * @param mentions where the article names it, or points at it as a source, in order
 */
public record Speaker(
        String id,
        @Nullable String key,
        String name,
        Kind kind,
        List<String> aliases,
        List<String> roles,
        List<Span> mentions) {

    /** In an attribution's speakers or a forecast's holders: the writer of the article. */
    public static final String WRITER = "WRITER";

    /** In an attribution's speakers or a forecast's holders: anybody ("you", "one", "no one"). */
    public static final String GENERIC = "GENERIC";

    public Speaker {
        aliases = List.copyOf(aliases);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    Speaker withKey(@Nullable String newKey) {
        return new Speaker(id, newKey, name, kind, aliases, roles, mentions);
    }

    /** What sort of entity speaks. */
    public enum Kind {
        PERSON,
        ORGANISATION,
        GROUP,
        UNNAMED,
        DOCUMENT
    }
}
