package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity behind a source, the same through the article. Immutable and thread-safe.
 *
 * @param id unique within the analysis: "s1", "s2", …
 * @param key the same for the same speaker in all articles of one run ({@link Identities}); null where nobody looked, or it has
 *     no name
 * @param name the name that a reader would give, without titles; words of the article where it has none
 * @param kind what sort of entity it is
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

    /** Keeps copies of the lists. */
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
        /** One person with a name. */
        PERSON,
        /** A newspaper, a party, a government, or a country that acts as one. */
        ORGANISATION,
        /** Several people together, with or without a name: "voters", "the islanders". */
        GROUP,
        /** One person without a name: "a senior aide". */
        UNNAMED,
        /** A report, a poll, a law, a letter. */
        DOCUMENT
    }
}
