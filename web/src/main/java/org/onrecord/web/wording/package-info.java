/** How pages word what the reading says: probabilities, certainties and outcomes, the same on each. */
@NullMarked
package org.onrecord.web.wording;

import org.jspecify.annotations.NullMarked;
