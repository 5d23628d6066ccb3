/** Pages and REST over an archive. */
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
