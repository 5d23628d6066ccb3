/** What a request has to pass before it is answered, and what keeps an answer from doing harm. */
@NullMarked
package org.onrecord.web.guard;

import org.jspecify.annotations.NullMarked;
