/** Holds the modules to what they may use. */
@NullMarked
package org.onrecord.architecture;

import org.jspecify.annotations.NullMarked;
