package org.onrecord.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What is remembered of a feed that is watched. Immutable.
 *
 * @param etag what the server called what was read last; null if it did not, or something in it was left
 * @param lastModified likewise
 * @param failures how often it could not be read since it was read last
 * @param notBefore when it may be asked again
 */
public record Feed(
        String address, @Nullable String etag, @Nullable String lastModified, int failures, Instant notBefore) {}
