/** Texts that are read and not kept. */
@NullMarked
package org.onrecord.web.analysis;

import org.jspecify.annotations.NullMarked;
