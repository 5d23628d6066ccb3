/** Reading texts that are not kept. */
@NullMarked
package org.onrecord.web.analysis;

import org.jspecify.annotations.NullMarked;
