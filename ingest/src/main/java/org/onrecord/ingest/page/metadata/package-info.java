/** What a news page says of itself: its headline, its authors, its publisher, its dates, its address, its language. */
@NullMarked
package org.onrecord.ingest.page.metadata;

import org.jspecify.annotations.NullMarked;
