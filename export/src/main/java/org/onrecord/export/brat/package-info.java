/** Writes analyses as brat's standoff annotations, with the folder's settings. */
@NullMarked
package org.onrecord.export.brat;

import org.jspecify.annotations.NullMarked;
