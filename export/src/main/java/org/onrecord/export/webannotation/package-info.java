/** Statements and forecasts as annotations of the W3C's Web Annotation Data Model. */
@NullMarked
package org.onrecord.export.webannotation;

import org.jspecify.annotations.NullMarked;
