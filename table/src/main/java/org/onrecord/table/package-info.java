/** Analyses as rows of tables: articles, statements, forecasts. */
@NullMarked
package org.onrecord.table;

import org.jspecify.annotations.NullMarked;
