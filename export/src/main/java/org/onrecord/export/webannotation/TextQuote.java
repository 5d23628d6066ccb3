package org.onrecord.export.webannotation;

/**
 * Words with what stands around them, by which they are found again (the model's TextQuoteSelector). Immutable.
 *
 * @param prefix what stands directly before them; empty at the text's beginning
 * @param suffix what stands directly behind them; empty at its end
 */
record TextQuote(String prefix, String exact, String suffix) {}
