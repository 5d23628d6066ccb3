/** What the writer shows of the truth of what others say. */
@NullMarked
package org.onrecord.stance;

import org.jspecify.annotations.NullMarked;
