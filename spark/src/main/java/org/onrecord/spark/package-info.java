/** The reading as a Spark job, for corpora that outgrow one machine. */
@NullMarked
package org.onrecord.spark;

import org.jspecify.annotations.NullMarked;
