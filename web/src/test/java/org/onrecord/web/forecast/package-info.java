/** Examples of the ledger and the scores. */
@NullMarked
package org.onrecord.web.forecast;

import org.jspecify.annotations.NullMarked;
