package org.onrecord.forecast;

import org.onrecord.text.TokenRange;

/** A clause that some of its words, or those before it, make a forecast, whatever the network thinks of it. */
record PlainForecast(TokenRange clause, TokenRange cue) {}
