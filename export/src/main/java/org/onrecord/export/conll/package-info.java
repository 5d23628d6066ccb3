/** Writes analyses as tokens in columns, in the manner of CoNLL. */
@NullMarked
package org.onrecord.export.conll;

import org.jspecify.annotations.NullMarked;
