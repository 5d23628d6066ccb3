/** Articles that are brought from the browser into the archive. */
@NullMarked
package org.onrecord.web.adding;

import org.jspecify.annotations.NullMarked;
