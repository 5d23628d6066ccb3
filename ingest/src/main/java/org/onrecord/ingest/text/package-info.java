/** Plain texts: their characters, their language, and what their first and last lines tell. */
@NullMarked
package org.onrecord.ingest.text;

import org.jspecify.annotations.NullMarked;
