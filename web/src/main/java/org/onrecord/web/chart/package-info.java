/** Figures as pictures that the server draws, each with what it shows in words. */
@NullMarked
package org.onrecord.web.chart;

import org.jspecify.annotations.NullMarked;
