package org.onrecord.archive;

import org.onrecord.Analysis;

/**
 * An article in its newest version, with all that was found in it. Immutable.
 *
 * @param identity what makes it the same when it is read again: its canonical address, else its URI
 * @param version by which {@link Articles} tells more of it
 * @param model the model that analysed it
 */
public record ArchivedArticle(String identity, long version, String model, Analysis analysis) {}
