/** What a request has to pass. */
@NullMarked
package org.onrecord.web.guard;

import org.jspecify.annotations.NullMarked;
