/** From bytes to articles, one at a time; {@link org.onrecord.ingest.Inputs} is the door. */
@NullMarked
package org.onrecord.ingest;

import org.jspecify.annotations.NullMarked;
