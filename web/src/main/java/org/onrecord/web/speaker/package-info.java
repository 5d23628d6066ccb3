/** Who speaks: all speakers, one of them, and what is done by hand when two are one or one is two. */
@NullMarked
package org.onrecord.web.speaker;

import org.jspecify.annotations.NullMarked;
