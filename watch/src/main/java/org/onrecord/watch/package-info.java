/** Follows feeds: asks each again and again, and hands on the articles that are new in it. */
@NullMarked
package org.onrecord.watch;

import org.jspecify.annotations.NullMarked;
