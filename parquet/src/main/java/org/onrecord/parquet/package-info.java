/** Tables of articles, statements and forecasts as Parquet files. */
@NullMarked
package org.onrecord.parquet;

import org.jspecify.annotations.NullMarked;
