/** The record on disk: one SQLite file with articles, what was found in them, and what became of forecasts. */
@NullMarked
package org.onrecord.archive;

import org.jspecify.annotations.NullMarked;
