/** The network and what it makes of a document: spans of source, cue and content, and what belongs to what. */
@NullMarked
package org.onrecord.tagging;

import org.jspecify.annotations.NullMarked;
