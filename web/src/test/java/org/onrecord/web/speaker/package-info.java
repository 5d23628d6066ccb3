/** Who speaks, and who is who. */
@NullMarked
package org.onrecord.web.speaker;

import org.jspecify.annotations.NullMarked;
