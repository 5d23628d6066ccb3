/** How an article is shown, in examples. */
@NullMarked
package org.onrecord.web.article;

import org.jspecify.annotations.NullMarked;
