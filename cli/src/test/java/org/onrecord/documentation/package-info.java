/** Holds what the documentation says against what is there. */
@NullMarked
package org.onrecord.documentation;

import org.jspecify.annotations.NullMarked;
