package org.onrecord.archive;

import org.onrecord.Metadata;

/**
 * Another article of the same story, as its newest version has it. Immutable.
 *
 * @param identity for {@link Articles#versions}
 * @param isFirst whether it is the first article of the story that was kept
 */
public record ArticleCopy(String identity, Metadata metadata, boolean isFirst) {}
