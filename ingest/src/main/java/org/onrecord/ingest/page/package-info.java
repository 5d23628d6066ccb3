/** An HTML page, and the article's own text in it. */
@NullMarked
package org.onrecord.ingest.page;

import org.jspecify.annotations.NullMarked;
