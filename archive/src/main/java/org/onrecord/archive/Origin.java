package org.onrecord.archive;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How an article came into the archive.
 *
 * @param bytesSha256 of the bytes from which it was read, in lower-case hexadecimal; null where they are not known
 * @param readAt when
 * @param model the version of the model that analysed it
 */
public record Origin(@Nullable String bytesSha256, Instant readAt, String model) {}
