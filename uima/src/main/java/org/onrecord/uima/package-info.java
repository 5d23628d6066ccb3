/** The reading as a component of Apache UIMA: {@link org.onrecord.uima.AttributionAnnotator}. */
@NullMarked
package org.onrecord.uima;

import org.jspecify.annotations.NullMarked;
