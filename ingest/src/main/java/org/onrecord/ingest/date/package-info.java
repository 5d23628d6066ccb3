/** Dates and times, as programs write them and as pages and papers print them. */
@NullMarked
package org.onrecord.ingest.date;

import org.jspecify.annotations.NullMarked;
