/** The programs as they are started, under load for a long time. */
@NullMarked
package org.onrecord.bench.soak;

import org.jspecify.annotations.NullMarked;
