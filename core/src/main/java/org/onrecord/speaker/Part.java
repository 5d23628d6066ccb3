package org.onrecord.speaker;

import org.jspecify.annotations.Nullable;
import org.onrecord.tagging.Pointers.Sort;
import org.onrecord.text.TokenRange;

/**
 * One of those who speak together in a source.
 *
 * @param range all its words
 * @param head the words that stand for it when the network is asked: without "of …", "who …"
 * @param name whose name it is; null where it only describes somebody
 * @param sort how it points where it has no name
 */
record Part(TokenRange range, TokenRange head, @Nullable NameRun name, Sort sort) {}
