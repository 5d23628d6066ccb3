/** A text as tokens, paragraphs, sentences and matched quotation marks, all with exact places in it. */
@NullMarked
package org.onrecord.text;

import org.jspecify.annotations.NullMarked;
