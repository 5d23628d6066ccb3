/** The list of the archive's articles. */
@NullMarked
package org.onrecord.web.articles;

import org.jspecify.annotations.NullMarked;
