package org.onrecord.story;

import org.onrecord.Span;

/**
 * A word as it is compared: in lower case, without accents, apostrophes and the points of an abbreviation.
 *
 * @param isCapital whether it begins with a capital letter
 * @param span where it stands in the article
 * @param before what stands between it and the word before
 */
record Word(String text, boolean isCapital, Span span, String before) {}
