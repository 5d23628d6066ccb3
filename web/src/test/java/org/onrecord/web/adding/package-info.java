/** Bringing articles into the archive. */
@NullMarked
package org.onrecord.web.adding;

import org.jspecify.annotations.NullMarked;
