/** Who quotes whom. */
@NullMarked
package org.onrecord.web.network;

import org.jspecify.annotations.NullMarked;
