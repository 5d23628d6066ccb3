/** Who quotes whom, and who speaks about whom. */
@NullMarked
package org.onrecord.web.network;

import org.jspecify.annotations.NullMarked;
