package org.onrecord;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The entity behind a source, the same through the article.
 *
 * @param id unique within the analysis
 * @param name the name that a reader would give
 * @param kind null while it is not known
 * @param mentions where the article speaks of it, in order
 */
public record Speaker(String id, String name, @Nullable Kind kind, List<Span> mentions) {

    /** In an attribution's speakers or a forecast's holders: the writer of the article. */
    public static final String WRITER = "WRITER";

    /** In an attribution's speakers or a forecast's holders: anybody ("you", "one", "no one"). */
    public static final String GENERIC = "GENERIC";

    public Speaker {
        mentions = List.copyOf(mentions);
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
