/**
 * The record's own words: articles, attributions, speakers, forecasts, and the {@link org.onrecord.Analyst} that finds them.
 *
 * <p>All records are immutable and thread-safe; their lists are never null and cannot be changed. Every offset is a {@link
 * org.onrecord.Span}, in Unicode code points of the article's text. Every confidence and probability lies between 0 and 1.
 * Null is allowed only where {@code @Nullable} says so; elsewhere it ends in a {@code NullPointerException}.
 */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
