/** Reads JSON-LD as others do, without a network. */
@NullMarked
package org.onrecord.export.linkeddata;

import org.jspecify.annotations.NullMarked;
