/** Benchmarks of the inside, run by JMH. */
@NullMarked
package org.onrecord.bench;

import org.jspecify.annotations.NullMarked;
