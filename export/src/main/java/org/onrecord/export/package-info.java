/** Writes analyses and records in forms that other tools read. */
@NullMarked
package org.onrecord.export;

import org.jspecify.annotations.NullMarked;
