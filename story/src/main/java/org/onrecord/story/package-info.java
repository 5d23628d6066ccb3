/** Copies of one article across publishers, and variants of one quotation across articles. */
@NullMarked
package org.onrecord.story;

import org.jspecify.annotations.NullMarked;
