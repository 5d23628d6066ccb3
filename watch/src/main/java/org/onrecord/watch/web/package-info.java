/** Fetching from the web: bounded, polite, and never from inside a private network unless that is allowed. */
@NullMarked
package org.onrecord.watch.web;

import org.jspecify.annotations.NullMarked;
