/** The pages in a real browser. */
@NullMarked
package org.onrecord.web.browser;

import org.jspecify.annotations.NullMarked;
