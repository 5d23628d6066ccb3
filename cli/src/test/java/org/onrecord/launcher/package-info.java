/** Tries the shell script that starts Onrecord. */
@NullMarked
package org.onrecord.launcher;

import org.jspecify.annotations.NullMarked;
