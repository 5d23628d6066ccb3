/** What became of forecasts as claim reviews in the vocabulary of schema.org. */
@NullMarked
package org.onrecord.export.claimreview;

import org.jspecify.annotations.NullMarked;
