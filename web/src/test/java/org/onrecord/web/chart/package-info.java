/** Pictures of figures. */
@NullMarked
package org.onrecord.web.chart;

import org.jspecify.annotations.NullMarked;
