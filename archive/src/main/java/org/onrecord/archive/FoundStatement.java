package org.onrecord.archive;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.onrecord.Attribution;
import org.onrecord.Metadata;
import org.onrecord.Stance;

/**
 * A statement that a search found. Immutable.
 *
 * @param article the identity of the article in which it stands, for {@link Archive#analysis}
 * @param local the id of the attribution in the article's analysis
 * @param voices who speaks; empty where it is not decided
 * @param stanceConfidence the probability that the stance is right
 * @param story the identity of the first article of the story; null where it is this one
 * @param words the content, its pieces joined by " … "
 * @param copies the identities of the other articles of the story in which it stands
 */
public record FoundStatement(
        long id,
        String article,
        String local,
        Metadata metadata,
        List<NamedSpeaker> voices,
        String words,
        Attribution.Kind kind,
        Attribution.Type type,
        Attribution.Determinacy determinacy,
        Stance.Value stance,
        double stanceConfidence,
        @Nullable String story,
        List<String> copies,
        double confidence) {

    /** Their names; empty where it is not decided who speaks. */
    public List<String> speakers() {
        return voices.stream().map(NamedSpeaker::name).toList();
    }
}
