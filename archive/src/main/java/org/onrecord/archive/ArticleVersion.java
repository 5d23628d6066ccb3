package org.onrecord.archive;

import java.time.Instant;
import org.onrecord.Metadata;

/**
 * An article as it was published at one time, without its text. Immutable.
 *
 * @param number from 1
 * @param readAt when it was read
 * @param model the version of the model that analysed it
 */
public record ArticleVersion(long id, int number, Metadata metadata, Instant readAt, String model) {}
