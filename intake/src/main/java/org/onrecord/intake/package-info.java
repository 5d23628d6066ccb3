/** From inputs through the reading into the archive: several articles at a time, each as soon as it is done. */
@NullMarked
package org.onrecord.intake;

import org.jspecify.annotations.NullMarked;
