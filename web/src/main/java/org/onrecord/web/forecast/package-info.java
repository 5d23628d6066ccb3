/** What was foreseen and pledged, what became of it, and who was right how often. */
@NullMarked
package org.onrecord.web.forecast;

import org.jspecify.annotations.NullMarked;
