/** One article as it was published, with what is said in it marked in place; its versions, its copies, and how others quote the same. */
@NullMarked
package org.onrecord.web.article;

import org.jspecify.annotations.NullMarked;
