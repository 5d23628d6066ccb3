/** Attributions out of tagged tokens: their parts, kinds and types, an editor's notes in them, and what they repeat. */
@NullMarked
package org.onrecord.attribution;

import org.jspecify.annotations.NullMarked;
