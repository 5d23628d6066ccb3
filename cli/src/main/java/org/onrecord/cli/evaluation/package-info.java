/** Measures analyses against articles that people have annotated. */
@NullMarked
package org.onrecord.cli.evaluation;

import org.jspecify.annotations.NullMarked;
