/** RSS, Atom and JSON feeds: the articles that they hold, or that lie beside them. */
@NullMarked
package org.onrecord.ingest.feed;

import org.jspecify.annotations.NullMarked;
