package org.onrecord.archive;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One speaker over all articles. Immutable.
 *
 * @param names all names, aliases and those of the merged included, in alphabetical order
 * @param roles what the speaker is called beside the name, the most frequent first
 * @param byMonth statements by month of publication, "2016-09"; those without a date are not in it
 * @param byPublisher the one who quotes most first
 * @param topics words that stand in these statements more than in others', the most telling first
 * @param first null where nothing is dated
 * @param latest likewise
 */
public record SpeakerProfile(
        SpeakerCount who,
        List<String> names,
        List<String> roles,
        Map<String, Integer> byMonth,
        Map<String, Integer> byPublisher,
        List<String> topics,
        @Nullable FoundStatement first,
        @Nullable FoundStatement latest) {}
