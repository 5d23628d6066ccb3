/** What an article foretells: its forecasts, and the days within which they are to come true. */
@NullMarked
package org.onrecord.forecast;

import org.jspecify.annotations.NullMarked;
