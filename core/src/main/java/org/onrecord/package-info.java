/** The record's own words: articles, attributions, speakers, forecasts, and the {@link org.onrecord.Analyst} that finds them. */
@NullMarked
package org.onrecord;

import org.jspecify.annotations.NullMarked;
